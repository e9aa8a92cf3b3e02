package app.outboard.platform.db;

import app.outboard.ids.AgencyId;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;

/**
 * Transactions. Each takes the tenant it acts for, tells the row policies, and commits when the work returns or rolls
 * everything back when it throws. No {@link DSLContext} may leave the work it was handed to, and transactions do not
 * nest: pass the {@code DSLContext} on instead.
 *
 * <p>Errors: {@link PoolExhausted} when no connection is free; {@link RowHeld} when somebody else is changing the same;
 * {@link DataAccessException} for all else that the server refuses, time limits included.
 */
public final class Database implements AutoCloseable {
    private static final int POOL = 10;

    private final HikariDataSource pool;
    private final DefaultConfiguration configuration = new DefaultConfiguration();
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    private Database(HikariDataSource pool, ExecuteListener... listeners) {
        this.pool = pool;
        configuration.set(SQLDialect.POSTGRES);
        configuration.set(new Settings()
                .withRenderSchema(false)
                .withRenderCatalog(false)
                .withStatementType(StatementType.PREPARED_STATEMENT)
                .withExecuteLogging(false));
        var providers = new ExecuteListenerProvider[listeners.length];
        for (int i = 0; i < listeners.length; i++) providers[i] = new DefaultExecuteListenerProvider(listeners[i]);
        configuration.set(providers);
    }

    /**
     * Migrates as the owner, opens the pool for the running role and checks that role.
     *
     * @throws CannotStart when the schema is newer than this program, or the row policies would not bind the role
     */
    public static Database start(Access access, ExecuteListener... listeners) {
        new Migrations(access).apply();
        RunningRole.check(access);
        return open(access, listeners);
    }

    /** Opens the pool for the running role; neither migrates nor checks anything. */
    public static Database open(Access access, ExecuteListener... listeners) {
        return open(access, POOL, listeners);
    }

    static Database open(Access access, int connections, ExecuteListener... listeners) {
        var config = new HikariConfig();
        config.setPoolName("outboard");
        config.setDataSource(new Connections(access.url(), access.running()));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setConnectionTimeout(3_000);
        config.setAutoCommit(false);
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql(Kind.USUAL);
        // Without it a rollback would take the settings back.
        config.setIsolateInternalQueries(true);
        return new Database(new HikariDataSource(config), listeners);
    }

    /** A read-only transaction on one snapshot; a statement may take ten seconds. */
    public <T extends @Nullable Object> T read(Tenant scope, Function<DSLContext, T> work) {
        return transact(Kind.READ, scope.agency(), work);
    }

    /** A writing transaction; a statement may take ten seconds, a lock three. */
    public <T extends @Nullable Object> T write(Tenant scope, Function<DSLContext, T> work) {
        return transact(Kind.WRITE, scope.agency(), work);
    }

    /** A writing transaction for long work: a statement may take five minutes. */
    public <T extends @Nullable Object> T job(Tenant scope, Function<DSLContext, T> work) {
        return transact(Kind.JOB, scope.agency(), work);
    }

    /** Reads the global tables; rows of tenants stay invisible. For accounts and the platform only. */
    public <T extends @Nullable Object> T global(Function<DSLContext, T> work) {
        return transact(Kind.READ, null, work);
    }

    /** Writes the global tables. For accounts and the platform only. */
    public <T extends @Nullable Object> T globalWrite(Function<DSLContext, T> work) {
        return transact(Kind.WRITE, null, work);
    }

    /** The pool itself, for the job scheduler alone. Its connections do not commit by themselves. */
    public DataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private <T extends @Nullable Object> T transact(
            Kind kind, @Nullable AgencyId agency, Function<DSLContext, T> work) {
        if (busy.get()) throw new IllegalStateException("A transaction inside a transaction: pass the DSLContext on");
        busy.set(true);
        try (var connection = borrow()) {
            return committed(connection, kind.opening(agency), work);
        } catch (SQLException e) {
            throw new DataAccessException("The transaction failed", e);
        } finally {
            busy.remove();
        }
    }

    private <T extends @Nullable Object> T committed(
            Connection connection, String opening, Function<DSLContext, T> work) throws SQLException {
        boolean done = false;
        try {
            try (var statement = connection.createStatement()) {
                statement.execute(opening);
            }
            var result = work.apply(DSL.using(configuration.derive(connection)));
            connection.commit();
            done = true;
            return result;
        } catch (DataAccessException e) {
            throw RowHeld.STATE.equals(e.sqlState()) ? new RowHeld(e) : e;
        } finally {
            if (!done) rollBack(connection);
        }
    }

    /** A rollback that fails means that the connection is gone, and the server has rolled back by itself. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The exception under way says more.
        }
    }

    private Connection borrow() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            throw new PoolExhausted(e);
        }
    }
}
