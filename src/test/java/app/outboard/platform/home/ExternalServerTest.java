package app.outboard.platform.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.db.Login;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExternalServerTest {
    private static final Map<String, String> COMPLETE = Map.of(
            "OUTBOARD_DATABASE_URL", "jdbc:postgresql://db:5432/outboard",
            "OUTBOARD_DATABASE_USER", "app",
            "OUTBOARD_DATABASE_PASSWORD", "one",
            "OUTBOARD_MIGRATION_USER", "owner",
            "OUTBOARD_MIGRATION_PASSWORD", "two");

    @TempDir
    Path folder;

    @Test
    void is_named_by_five_variables() {
        var access = ExternalServer.of(COMPLETE).access();
        assertThat(access.url().get()).isEqualTo("jdbc:postgresql://db:5432/outboard");
        assertThat(access.running()).isEqualTo(new Login("app", "one"));
        assertThat(access.owner()).isEqualTo(new Login("owner", "two"));
    }

    @Test
    void a_password_may_be_in_a_file() throws Exception {
        var file = Files.writeString(folder.resolve("secret"), "from a file\n");
        var environment = with("OUTBOARD_DATABASE_PASSWORD_FILE", file.toString());
        assertThat(ExternalServer.of(environment).access().running().password()).isEqualTo("from a file");
    }

    @Test
    void a_password_file_that_is_missing_is_named() {
        var environment = with("OUTBOARD_DATABASE_PASSWORD_FILE", "/nowhere");
        assertThatThrownBy(() -> ExternalServer.of(environment)).hasMessageContaining("/nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres://db:5432/outboard", "postgresql://db:5432/outboard"})
    void other_ways_to_write_the_address_do_too(String url) {
        assertThat(ExternalServer.of(with("OUTBOARD_DATABASE_URL", url))
                        .access()
                        .url()
                        .get())
                .isEqualTo("jdbc:postgresql://db:5432/outboard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db:5432", "jdbc:mysql://db/outboard", "postgres://me:secret@db/outboard"})
    void what_is_no_address_is_refused(String url) {
        assertThatThrownBy(() -> ExternalServer.of(with("OUTBOARD_DATABASE_URL", url)))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void each_variable_is_asked_for_by_name() {
        for (var name : COMPLETE.keySet()) {
            assertThatThrownBy(() -> ExternalServer.of(with(name, " ")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void a_password_never_shows() {
        assertThat(new Login("app", "one")).hasToString("app");
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(COMPLETE);
        environment.put(name, value);
        return environment;
    }
}
