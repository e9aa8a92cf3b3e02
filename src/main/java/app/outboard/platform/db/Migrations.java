package app.outboard.platform.db;

import app.outboard.platform.text.Text;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to this program's, as the owner's role. Several nodes may start at once: Flyway's advisory lock
 * lets one migrate while the others wait.
 */
final class Migrations {
    private static final int OLDEST_SERVER = 15;
    private static final int TRIES = 5;

    private final Connections owner;
    private final Login running;
    private final Flyway flyway;

    Migrations(Access access) {
        // A migration that waits behind a long query would make every page queue up behind it.
        owner = new Connections(access.url(), access.owner(), "-c lock_timeout=3s");
        running = access.running();
        flyway = flyway(owner);
    }

    void apply() {
        refuseOldServer();
        refuseNewer();
        migrate(TRIES);
        grant();
    }

    private void refuseOldServer() {
        try (var connection = owner.first()) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST_SERVER) {
                throw new CannotStart(
                        Text.of("run.database.old", server.getDatabaseProductVersion(), String.valueOf(OLDEST_SERVER)));
            }
        } catch (SQLException e) {
            throw new CannotStart(Text.of("run.database.unreachable", "", String.valueOf(e.getMessage())), e);
        }
    }

    private void refuseNewer() {
        var info = flyway.info();
        var newest = Arrays.stream(info.applied())
                .filter(migration -> !migration.getState().isResolved())
                .reduce((earlier, later) -> later);
        if (newest.isPresent()) throw new CannotStart(Text.of("run.schema.newer", version(newest.get())));
    }

    private static String version(MigrationInfo migration) {
        var version = migration.getVersion();
        return version == null ? migration.getDescription() : version.getVersion();
    }

    private void migrate(int tries) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (tries <= 1 || !RowHeld.STATE.equals(sqlState(e))) throw e;
            migrate(tries - 1);
        }
    }

    private static @Nullable String sqlState(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) return sql.getSQLState();
        }
        return null;
    }

    /**
     * Rows are the running role's, structure is not, and no {@code TRUNCATE}, which ignores row policies. Granted at
     * every start because tables come with every upgrade; the lock keeps two nodes from granting at once.
     */
    private void grant() {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var role = statement.enquoteIdentifier(running.user(), true);
            statement.execute("select pg_advisory_xact_lock(hashtext('outboard.grant'))");
            statement.execute("grant usage on schema public to " + role);
            statement.execute("grant select, insert, update, delete on all tables in schema public to " + role);
            statement.execute("revoke insert, update, delete on flyway_schema_history from " + role);
            connection.commit();
        } catch (SQLException e) {
            throw new CannotStart(Text.of("run.roles.grant", running.user(), String.valueOf(e.getMessage())), e);
        }
    }

    private static Flyway flyway(Connections owner) {
        var configuration = Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migrations")
                .validateMigrationNaming(true)
                .placeholderReplacement(false)
                .createSchemas(false)
                .cleanDisabled(true);
        // With its lock held in a transaction, Flyway waits for ever on CREATE INDEX CONCURRENTLY.
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }
}
