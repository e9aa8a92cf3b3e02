package app.outboard.platform.home;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a data folder, found or started. All here is done while holding the {@link StartLock}, yet a server may
 * be in any state: whoever started it may have been killed half way, and so may the server.
 */
final class Server {
    private static final Logger log = LoggerFactory.getLogger(Server.class);
    private static final int TRIES = 5;
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final long LOG_BYTES = 10_000_000;
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String WRONG_PASSWORD = "28P01";

    /** On the command line, where no file in the data folder can take durability back. */
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1"
            + " -c unix_socket_directories="
            + " -c fsync=on -c full_page_writes=on -c synchronous_commit=on"
            + " -c max_connections=60 -c timezone=UTC -c log_timezone=UTC -c jit=off"
            // A backend whose client was killed gives its locks back within seconds.
            + " -c client_connection_check_interval=2s"
            // A new home has no statistics; its first import should not wait a minute for them.
            + " -c autovacuum_naptime=10s";

    private final Home home;
    private final Tools tools;
    private final Secret secret;
    private final Users users;

    Server(Home home, Tools tools, Secret secret, Users users) {
        this.home = home;
        this.tools = tools;
        this.secret = secret;
        this.users = users;
    }

    /** Finds the running server, or ends what is left of one and starts it. */
    Postmaster ensure() throws IOException {
        for (int i = 0; i <= TRIES; i++) {
            var running = Postmaster.of(home.data()).flatMap(this::settled).filter(this::answers);
            if (running.isPresent()) return running.get();
            if (i == TRIES) break;
            refuseHiddenServer();
            Processes.endAllOf(home.data());
            start();
        }
        throw new CannotStart(
                Text.of("run.postgres.started", lastComplaint(), home.log().toString()));
    }

    /** Orderly if it can be, at once if not; either way nothing committed is lost. */
    void stop() throws IOException {
        for (var mode : new String[] {"fast", "immediate"}) {
            if (Postmaster.of(home.data()).isEmpty()) return;
            tools.run("pg_ctl", "-D", home.data().toString(), "-m", mode, "-t", "30", "-w", "stop");
        }
        Processes.endAllOf(home.data());
    }

    private void refuseHiddenServer() throws IOException {
        if (new StartedIn(home).another() && !users.onlyUs()) {
            throw new CannotStart(Text.of("run.home.elsewhere", home.folder().toString()));
        }
    }

    /** Waits while it starts, recovers or stops; empty when it has gone or will not get ready. */
    private Optional<Postmaster> settled(Postmaster server) {
        var patience = server.status().equals("stopping") ? ANSWER : RECOVERY;
        var deadline = System.nanoTime() + patience.toNanos();
        var now = Optional.of(server);
        while (now.isPresent() && !now.get().ready() && System.nanoTime() < deadline) {
            Processes.pause();
            now = Postmaster.of(home.data());
        }
        return now.filter(Postmaster::ready);
    }

    private boolean answers(Postmaster server) {
        var deadline = System.nanoTime() + ANSWER.toNanos();
        while (System.nanoTime() < deadline && Postmaster.of(home.data()).isPresent()) {
            try {
                new Superuser(secret).connect(server, "postgres").close();
                return true;
            } catch (SQLException e) {
                if (TOO_MANY_CONNECTIONS.equals(e.getSQLState())) return true;
                if (WRONG_PASSWORD.equals(e.getSQLState())) throw wrongSecret(e);
                Processes.pause();
            }
        }
        return false;
    }

    private CannotStart wrongSecret(SQLException e) {
        return new CannotStart(Text.of("run.secret.wrong", home.secret().toString()), e);
    }

    private void start() throws IOException {
        Files.deleteIfExists(home.data().resolve("postmaster.pid"));
        new StartedIn(home).noteHere();
        keepLogShort();
        var outcome = tools.run(
                "pg_ctl",
                "-D",
                home.data().toString(),
                "-l",
                home.log().toString(),
                "-o",
                "-p " + freePort() + SETTINGS,
                "-t",
                String.valueOf(RECOVERY.toSeconds()),
                "-w",
                "start");
        if (!outcome.done()) log.warn("PostgreSQL did not start at once: {}", lastComplaint());
    }

    private void keepLogShort() throws IOException {
        if (!Files.exists(home.log()) || Files.size(home.log()) < LOG_BYTES) return;
        Files.move(home.log(), home.folder().resolve("database.log.old"), StandardCopyOption.REPLACE_EXISTING);
    }

    private String lastComplaint() throws IOException {
        if (!Files.exists(home.log())) return "";
        try (var lines = Files.lines(home.log(), ISO_8859_1)) {
            return lines.filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                    .reduce("", (earlier, later) -> later);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
