package app.outboard.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.table;

import app.outboard.ids.AgencyId;
import app.outboard.testing.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DatabaseTest {
    @RegisterExtension
    static final TestDatabase test = TestDatabase.create();

    private static final Tenant HARBOR = () -> new AgencyId(1);

    private final Database database = test.database();

    @Test
    void a_transaction_knows_its_agency() {
        assertThat(database.read(HARBOR, DatabaseTest::agency)).isEqualTo("1");
        assertThat(database.write(HARBOR, DatabaseTest::agency)).isEqualTo("1");
    }

    @Test
    void the_next_transaction_does_not_inherit_the_agency() {
        try (var one = Database.open(test.access(), 1)) {
            one.write(HARBOR, DatabaseTest::agency);
            assertThat(one.global(DatabaseTest::agency)).isEmpty();
            assertThatThrownBy(() -> one.write(HARBOR, sql -> sql.execute("select 1 / 0")));
            assertThat(one.global(DatabaseTest::agency)).isEmpty();
        }
    }

    @Test
    void reading_refuses_to_write() {
        assertThatThrownBy(() -> database.read(HARBOR, sql -> sql.execute("delete from client")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void an_exception_rolls_everything_back() {
        assertThatThrownBy(() -> database.globalWrite(sql -> {
                    sql.execute("insert into login_limit values ('kept?', now(), 1)");
                    throw new IllegalArgumentException("half way");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        boolean kept = database.global(sql -> sql.fetchExists(table("login_limit")));
        assertThat(kept).isFalse();
    }

    @Test
    void the_running_role_cannot_truncate_or_change_tables() {
        for (var forbidden : new String[] {
            "truncate client", "drop table client", "create table mine (id int)", "delete from flyway_schema_history"
        }) {
            assertThatThrownBy(() -> database.write(HARBOR, sql -> sql.execute(forbidden)))
                    .as(forbidden)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void transactions_do_not_nest() {
        assertThatThrownBy(() -> database.read(HARBOR, sql -> database.read(HARBOR, DatabaseTest::agency)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.read(HARBOR, DatabaseTest::agency)).isEqualTo("1");
    }

    @Test
    void limits_on_time_are_set() {
        String read = database.read(HARBOR, sql -> setting(sql, "statement_timeout"));
        String job = database.job(HARBOR, sql -> setting(sql, "statement_timeout"));
        String lock = database.write(HARBOR, sql -> setting(sql, "lock_timeout"));
        assertThat(read).isEqualTo("10s");
        assertThat(job).isEqualTo("5min");
        assertThat(lock).isEqualTo("3s");
    }

    @Test
    void a_full_pool_says_so() {
        try (var one = Database.open(test.access(), 1)) {
            one.read(HARBOR, sql -> {
                var other = Thread.ofVirtual()
                        .unstarted(() ->
                                assertThatThrownBy(() -> one.global(s -> 1)).isInstanceOf(PoolExhausted.class));
                var failure = new Throwable[1];
                other.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
                other.start();
                try {
                    other.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                assertThat(failure[0]).isNull();
                return 1;
            });
        }
    }

    @Test
    void statements_are_counted_without_the_opening_ones() {
        test.statements().forget();
        database.read(HARBOR, sql -> sql.fetchValue("select 1") + "" + sql.fetchValue("select 2"));
        assertThat(test.statements().count()).isEqualTo(2);
    }

    private static String agency(DSLContext sql) {
        return setting(sql, "outboard.agency");
    }

    private static String setting(DSLContext sql, String name) {
        return sql.fetchSingle("select coalesce(current_setting(?, true), '')", name)
                .get(0, String.class);
    }
}
