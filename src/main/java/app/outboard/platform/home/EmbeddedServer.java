package app.outboard.platform.home;

import app.outboard.platform.db.Access;
import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of the home folder. Any number of processes use it at a time; the first starts it and the last one
 * stops it. When a user is killed the server lives on, and the next user adopts it.
 *
 * <p>A process opens a home once at a time: file locks belong to processes.
 */
final class EmbeddedServer implements DatabaseServer {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int LOOK_MILLIS = 300;

    private final Home home;
    private final StartLock lock;
    private final Users users;
    private final Server server;
    private final Secret secret;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Postmaster running;

    private EmbeddedServer(Home home, StartLock lock, Users users, Server server, Secret secret) throws IOException {
        this.home = home;
        this.lock = lock;
        this.users = users;
        this.server = server;
        this.secret = secret;
        running = server.ensure();
        new Superuser(secret).prepare(running);
    }

    static EmbeddedServer open(Home home) {
        var lock = new StartLock(home);
        try (var _ = lock.hold()) {
            var tools = Tools.in(Programs.unpacked(home));
            var secret = Secret.of(home);
            new Cluster(home, tools, secret).makeIfMissing();
            return join(home, lock, tools, secret);
        } catch (IOException | UncheckedIOException e) {
            var reason = Text.of("run.home.broken", home.folder().toString(), String.valueOf(e.getMessage()));
            throw new CannotStart(reason, e);
        }
    }

    private static EmbeddedServer join(Home home, StartLock lock, Tools tools, Secret secret) throws IOException {
        var users = new Users(home);
        var server = new Server(home, tools, secret, users);
        try {
            users.join();
            return new EmbeddedServer(home, lock, users, server, secret);
        } catch (IOException | RuntimeException e) {
            if (users.leave()) server.stop();
            users.close();
            throw e;
        }
    }

    /** Where the server is now: after a crash it may come back on another port. */
    @Override
    public Access access() {
        return new Access(() -> running.url(Superuser.DATABASE), secret.running(), secret.owner());
    }

    @Override
    public void watch(Runnable lost) {
        Thread.ofVirtual().name("database watch").start(() -> keepAlive(lost));
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        try (var _ = lock.hold()) {
            if (users.leave()) server.stop();
            users.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepAlive(Runnable lost) {
        try {
            while (!closed.get()) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                if (!isAlive()) revive();
            }
        } catch (IOException | RuntimeException e) {
            log.error("PostgreSQL died and does not start again", e);
            lost.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAlive() {
        return Postmaster.of(home.data())
                .filter(now -> now.pid() == running.pid())
                .isPresent();
    }

    private void revive() throws IOException {
        try (var _ = lock.hold()) {
            if (closed.get()) return;
            running = server.ensure();
            log.warn("PostgreSQL had died and runs again");
        }
    }
}
