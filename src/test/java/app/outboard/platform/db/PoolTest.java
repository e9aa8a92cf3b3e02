package app.outboard.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.ids.AgencyId;
import app.outboard.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Connections go from agency to agency; what one transaction set must be gone in the next, however it ended. */
final class PoolTest {
    private static final int THREADS = 16;
    private static final int TRANSACTIONS = Boolean.getBoolean("outboard.deep") ? 2_000 : 150;

    @RegisterExtension
    static final TestDatabase test = TestDatabase.create();

    private final AtomicInteger wrong = new AtomicInteger();

    @Test
    void no_agency_ever_sees_another_ones_rows() throws Exception {
        for (long agency = 1; agency <= 2; agency++) addAgency(agency);
        try (var database = Database.open(test.access(), 4);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(number -> () -> transactions(database, number))
                    .toList();
            for (var done : threads.invokeAll(work)) assertThat(done.get()).isTrue();
        }
        assertThat(wrong).hasValue(0);
    }

    /** Agency 1, agency 2 and none in turn; a third of them fail half way. */
    private boolean transactions(Database database, int number) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            long agency = (number + (long) i) % 3;
            if (agency == 0) database.global(sql -> expect(sql, List.of()));
            else transaction(database, agency, number % 3 == 0);
        }
        return true;
    }

    private void transaction(Database database, long agency, boolean abort) {
        try {
            database.write(() -> new AgencyId(agency), sql -> {
                expect(sql, List.of(agency));
                return abort ? sql.execute("select 1 / 0") : 0;
            });
        } catch (DataAccessException e) {
            if (!abort) throw e;
        }
    }

    private boolean expect(DSLContext sql, List<Long> agencies) {
        if (!seen(sql).equals(agencies)) wrong.incrementAndGet();
        return true;
    }

    private static List<Long> seen(DSLContext sql) {
        return sql.fetch("select agency_id from client").getValues(0, Long.class);
    }

    private static void addAgency(long agency) {
        test.arrange(sql -> sql.execute(
                "insert into agency (slug, name, created_at) values (?, 'An agency', now())", "agency-" + agency));
        test.arrange(
                agency,
                sql -> sql.execute(
                        "insert into client (agency_id, slug, name, created_at) values (?, 'bakery', 'Bakery', now())",
                        agency));
    }
}
