package app.outboard.platform.home;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.db.Login;
import app.outboard.platform.text.Text;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** What only the server's superuser may do: make the two roles and their database, and look whether all is durable. */
final class Superuser {
    static final String DATABASE = "outboard";

    private final Secret secret;

    Superuser(Secret secret) {
        this.secret = secret;
    }

    Connection connect(Postmaster server, String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", secret.superuser().user());
        properties.setProperty("password", secret.superuser().password());
        properties.setProperty("ApplicationName", "outboard start");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "20");
        return DriverManager.getConnection(server.url(database), properties);
    }

    /** Makes what is missing, so that a first start cut short anywhere is finished by the next. */
    void prepare(Postmaster server) {
        try (var connection = connect(server, "postgres");
                var statement = connection.createStatement()) {
            refuseForgetful(statement);
            // A start that was killed may have left the server busy with its last statement: wait for it.
            statement.execute("select pg_advisory_lock(7070)");
            makeRole(statement, secret.owner());
            makeRole(statement, secret.running());
            makeDatabase(statement);
        } catch (SQLException e) {
            throw new CannotStart(Text.of("run.postgres.prepared", String.valueOf(e.getMessage())), e);
        }
    }

    private static void refuseForgetful(Statement statement) throws SQLException {
        for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
            if (!one(statement, "show " + setting).equals("on"))
                throw new CannotStart(Text.of("run.postgres.forgetful", setting));
        }
    }

    private static void makeRole(Statement statement, Login role) throws SQLException {
        if (exists(statement, "pg_roles where rolname", role.user())) return;
        statement.execute(
                "create role " + role.user() + " login nosuperuser nocreatedb nocreaterole nobypassrls password "
                        + statement.enquoteLiteral(role.password()));
    }

    private void makeDatabase(Statement statement) throws SQLException {
        if (exists(statement, "pg_database where datname", DATABASE)) return;
        statement.execute(
                "create database " + DATABASE + " owner " + secret.owner().user());
    }

    private static boolean exists(Statement statement, String where, String name) throws SQLException {
        return one(statement, "select exists (select from " + where + " = '" + name + "')")
                .equals("t");
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
