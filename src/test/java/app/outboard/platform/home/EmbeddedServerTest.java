package app.outboard.platform.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.db.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedServerTest {
    @TempDir
    Path folder;

    @Test
    void starts_stops_and_keeps_what_was_committed() throws Exception {
        try (var server = EmbeddedServer.open(Home.at(folder));
                var database = Database.start(server.access())) {
            database.globalWrite(sql -> sql.execute("insert into login_limit values ('kept', now(), 1)"));
        }
        assertThat(Postmaster.of(folder.resolve("database"))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.secret"))))
                .isEqualTo("rw-------");
        try (var server = EmbeddedServer.open(Home.at(folder));
                var database = Database.start(server.access())) {
            int rows = database.global(sql -> sql.fetchCount(org.jooq.impl.DSL.table("login_limit")));
            assertThat(rows).isEqualTo(1);
        }
    }
}
