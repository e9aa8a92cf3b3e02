package app.outboard.platform.home;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which everything lives that outlasts the program.
 *
 * <ul>
 *   <li>{@code database/} PostgreSQL's data, {@code database.secret} its passwords, {@code database.log} what it says
 *   <li>{@code secret.key} what is sealed in the database is sealed under, see {@link KeyFile}
 *   <li>{@code postgres-…/} its program, unpacked once
 *   <li>{@code lock} held while the server is started or stopped, {@code users} held by all who use it
 * </ul>
 */
public record Home(Path folder) {
    /** Makes the folder where it is missing. */
    public static Home at(Path folder) {
        try {
            var absolute = folder.toAbsolutePath().normalize();
            if (!Files.isDirectory(absolute)) {
                var privately = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(absolute, privately);
            }
            Files.delete(Files.createTempFile(absolute, "writable", ""));
            return new Home(absolute.toRealPath());
        } catch (IOException e) {
            throw new CannotStart(Text.of("run.home.unusable", folder.toString()), e);
        }
    }

    Path data() {
        return folder.resolve("database");
    }

    Path secret() {
        return folder.resolve("database.secret");
    }

    Path key() {
        return folder.resolve("secret.key");
    }

    Path log() {
        return folder.resolve("database.log");
    }
}
