package app.outboard.testing;

import app.outboard.platform.db.Access;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of this JVM, with one migrated database to copy. It forgets everything at a crash, which
 * makes it fast: what must survive a crash is tested on the real thing.
 */
final class TestPostgres {
    private static final Login OWNER = new Login("outboard_owner", "owner");
    private static final Login RUNNING = new Login("outboard_app", "app");
    private static final String TEMPLATE = "outboard_template";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger copies = new AtomicInteger();

    private TestPostgres() {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asSuperuser("create role outboard_owner login nosuperuser password 'owner'");
        asSuperuser("create role outboard_app login nosuperuser nobypassrls password 'app'");
        asSuperuser("create database " + TEMPLATE + " owner outboard_owner");
        Database.start(access(TEMPLATE)).close();
    }

    static TestPostgres shared() {
        return Shared.POSTGRES;
    }

    /** A fresh copy of the migrated database. */
    Access copy() {
        return create("template " + TEMPLATE);
    }

    /** A database without any table. */
    Access empty() {
        return create("template template0");
    }

    void drop(Access access) {
        var url = access.url().get();
        asSuperuser("drop database if exists " + url.substring(url.lastIndexOf('/') + 1) + " with (force)");
    }

    private Access create(String template) {
        var name = "test_" + copies.incrementAndGet();
        asSuperuser("create database " + name + " owner outboard_owner " + template);
        return access(name);
    }

    private Access access(String database) {
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
        return new Access(() -> url, RUNNING, OWNER);
    }

    /** Copying a template refuses while anybody is connected to it, so one statement at a time. */
    synchronized void asSuperuser(String statement) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Started when first asked for; zonky stops it when the JVM ends. */
    private static final class Shared {
        private static final TestPostgres POSTGRES = new TestPostgres();
    }
}
