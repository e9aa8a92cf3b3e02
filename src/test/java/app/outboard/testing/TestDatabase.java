package app.outboard.testing;

import app.outboard.platform.db.Access;
import app.outboard.platform.db.Database;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database of its own for a test class, dropped afterwards:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase database = TestDatabase.create();
 * }</pre>
 */
public final class TestDatabase implements AfterAllCallback, AutoCloseable {
    private final Access access;
    private final Statements statements = new Statements();
    private final Database database;

    private TestDatabase(Access access) {
        this.access = access;
        database = Database.open(access, statements);
    }

    public static TestDatabase create() {
        return new TestDatabase(TestPostgres.shared().copy());
    }

    /** The database as the program sees it: through the role that owns nothing. */
    public Database database() {
        return database;
    }

    /** Counts what {@link #database()} sends to the server. */
    public Statements statements() {
        return statements;
    }

    /** For starting the whole program on this database. */
    public Access access() {
        return access;
    }

    /** Another pool on the same database. */
    public Database open(ExecuteListener... listeners) {
        return Database.open(access, listeners);
    }

    /**
     * Arranges or looks at rows as the tables' owner, each statement for itself. Row policies bind the owner too: rows
     * of tenants need {@link #arrange(long, Function)}.
     */
    public <T> T arrange(Function<DSLContext, T> work) {
        return arrange("set outboard.agency = ''", work);
    }

    /** As {@link #arrange(Function)}, with the rows of one agency visible. */
    public <T> T arrange(long agency, Function<DSLContext, T> work) {
        return arrange("set outboard.agency = '" + agency + "'", work);
    }

    /** For what the owner may not do, such as making roles. */
    public void asSuperuser(String statement) {
        TestPostgres.shared().asSuperuser(statement);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        database.close();
        TestPostgres.shared().drop(access);
    }

    private <T> T arrange(String setting, Function<DSLContext, T> work) {
        var owner = access.owner();
        try (var connection = DriverManager.getConnection(access.url().get(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(setting);
            return work.apply(DSL.using(connection, SQLDialect.POSTGRES, new Settings().withRenderSchema(false)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
