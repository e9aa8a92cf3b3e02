package app.outboard.bench;

import app.outboard.App;
import app.outboard.Settings;
import app.outboard.accounts.LoginLimits;
import app.outboard.accounts.Member;
import app.outboard.accounts.NewAgency;
import app.outboard.accounts.SetUp;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.imports.Told;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.db.Access;
import app.outboard.platform.db.Database;
import app.outboard.platform.home.DatabaseServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.ExecuteListener;

/** The program on the durable PostgreSQL it brings, in a home of its own that goes when the benchmark ends. */
final class Ground implements AutoCloseable {
    static final String EMAIL = "owner@bench.example";
    static final String PASSWORD = "gravel lantern teapot nine";

    private final Path home;
    private final DatabaseServer server;
    private final Database database;
    private final App app;
    private boolean stopped;

    private Ground(Path home, ExecuteListener... listeners) {
        this.home = home;
        this.server = DatabaseServer.open(home, Map.of());
        this.database = Database.start(server.access(), listeners);
        var settings = new Settings(
                URI.create("http://outboard.localhost"),
                "127.0.0.1",
                Set.of("127.0.0.1"),
                LoginLimits.LIFTED,
                false,
                MasterKey.fresh());
        this.app = new App(database, settings, InstantSource.system());
    }

    static Ground fresh(ExecuteListener... listeners) {
        try {
            var target = Path.of(System.getProperty("outboard.root", ".")).resolve("target");
            return new Ground(Files.createTempDirectory(target, "bench-"), listeners);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    App app() {
        return app;
    }

    Database database() {
        return database;
    }

    Access access() {
        return server.access();
    }

    Path home() {
        return home;
    }

    Member agency(String name, String slug) {
        var email = slug.equals("bench") ? EMAIL : "owner@" + slug + ".example";
        var made = app.accounts().setUp(new NewAgency(name, slug, "Olive Owner", email, PASSWORD));
        if (!(made instanceof SetUp.Done)) throw new IllegalStateException(name + ": " + made);
        return app.accounts().operator(slug).orElseThrow();
    }

    ClientScope client(Member member, String name, String slug) {
        return switch (app.clients().add(member, new NewClient(name, slug, ""))) {
            case Adding.Added added -> added.client();
            case Adding.Refused refused -> throw new IllegalStateException(name + ": " + refused);
        };
    }

    /** The agency {@code bench} with clients {@code client-1} and so on, by importing their exports. */
    Member fill(int clients, int months, int pins, List<String> metrics) {
        var member = agency("Bench", "bench");
        for (int n = 1; n <= clients; n++) {
            var scope = client(member, "Client " + n, "client-" + n);
            var told =
                    app.imports().importNow(scope, new Account("account" + n, n, pins).uploads(months, metrics), true);
            if (!(told instanceof Told.Fine))
                throw new IllegalStateException(told.lines().toString());
        }
        return member;
    }

    /** A connection of the tables' owner with one agency's rows in sight. */
    Connection owner(Member member) throws SQLException {
        var owner = access().owner();
        var connection = DriverManager.getConnection(access().url().get(), owner.user(), owner.password());
        try (var statement = connection.createStatement()) {
            statement.execute("set outboard.agency = '" + member.agency().value() + "'");
        }
        return connection;
    }

    /** Ends the program and its PostgreSQL; the home stays until this is closed. */
    void stop() {
        app.close();
        database.close();
        server.close();
        stopped = true;
    }

    @Override
    public void close() {
        if (!stopped) stop();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
