package app.outboard.platform.db;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.platform.text.Text;
import app.outboard.testing.TestDatabase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What a start refuses, each with a sentence of its own. */
final class StartTest {
    @Test
    void starting_twice_changes_nothing() {
        try (var test = TestDatabase.create()) {
            Database.start(test.access()).close();
            Database.start(test.access()).close();
        }
    }

    @Test
    void a_role_that_owns_tables_is_refused() {
        try (var test = TestDatabase.create()) {
            var owner = test.access().owner();
            assertRefused(new Access(test.access().url(), owner, owner), Text.of("run.roles.owns", owner.user()));
        }
    }

    @Test
    void a_role_that_may_become_the_owner_is_refused() {
        try (var test = TestDatabase.create()) {
            var access = withRole(test, "climber", "in role outboard_owner");
            assertRefused(access, Text.of("run.roles.owns", "climber"));
        }
    }

    @Test
    void a_role_that_may_pass_the_walls_is_refused() {
        try (var test = TestDatabase.create()) {
            assertRefused(withRole(test, "passer", "bypassrls"), Text.of("run.roles.bypasses", "passer"));
            assertRefused(withRole(test, "super", "superuser"), Text.of("run.roles.bypasses", "super"));
        }
    }

    @Test
    void a_schema_of_a_newer_version_is_refused() {
        try (var test = TestDatabase.create()) {
            test.arrange(sql -> sql.execute("""
                    insert into flyway_schema_history
                    select installed_rank + 1, '999', 'the future', type, 'V999__the_future.sql', 1, installed_by,
                           installed_on, 1, true
                    from flyway_schema_history order by installed_rank desc limit 1
                    """));
            assertRefused(test.access(), Text.of("run.schema.newer", "999"));
        }
    }

    private static Access withRole(TestDatabase test, String name, String rights) {
        test.asSuperuser("create role " + name + " login password 'secret' " + rights);
        return new Access(
                test.access().url(), new Login(name, "secret"), test.access().owner());
    }

    private static void assertRefused(Access access, Text reason) {
        assertThatThrownBy(() -> Database.start(access).close())
                .asInstanceOf(InstanceOfAssertFactories.throwable(CannotStart.class))
                .extracting(CannotStart::reason)
                .isEqualTo(reason);
    }
}
