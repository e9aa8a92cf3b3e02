package app.outboard.imports;

import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** Does something in a transaction and takes it back, keeping only what it returned. */
final class DryRun {
    private DryRun() {}

    /** The checks of foreign keys are put off to a commit that never comes. */
    static <T> T of(DSLContext tx, Supplier<T> work) {
        return keptIf(
                tx,
                () -> {
                    tx.execute("set constraints all deferred");
                    return work.get();
                },
                result -> false);
    }

    /** Takes back what was done unless the result says to keep it. */
    static <T> T keptIf(DSLContext tx, Supplier<T> work, Predicate<T> keep) {
        return tx.connectionResult(connection -> {
            var before = connection.setSavepoint();
            var result = tried(connection, before, work);
            if (!keep.test(result)) connection.rollback(before);
            return result;
        });
    }

    private static <T> T tried(java.sql.Connection connection, java.sql.Savepoint before, Supplier<T> work)
            throws SQLException {
        boolean done = false;
        try {
            var result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) connection.rollback(before);
        }
    }
}
