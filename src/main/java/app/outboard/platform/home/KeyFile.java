package app.outboard.platform.home;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the installation's key is: in {@code OUTBOARD_SECRET_KEY}, in the file that {@code OUTBOARD_SECRET_KEY_FILE}
 * names, or else in the home's own {@code secret.key}, which is made where it is missing. Several nodes on one database
 * need the same, hence the variable.
 */
public final class KeyFile {
    private static final String NAME = "OUTBOARD_SECRET_KEY";

    private KeyFile() {}

    /** @throws CannotStart when there is something in the key's place that is none */
    public static MasterKey read(Path home, Map<String, String> environment) {
        var given = environment.getOrDefault(NAME, "");
        if (!given.isBlank()) return key(given, NAME);
        var named = environment.getOrDefault(NAME + "_FILE", "");
        var file = named.isBlank() ? Home.at(home).key() : Path.of(named);
        try {
            if (named.isBlank() && !Files.exists(file)) make(file);
            return key(Files.readString(file, US_ASCII), file.toString());
        } catch (IOException e) {
            throw new CannotStart(Text.of("run.key.unreadable", file.toString()), e);
        }
    }

    private static MasterKey key(String text, String where) {
        return MasterKey.of(text).orElseThrow(() -> new CannotStart(Text.of("run.key.broken", where)));
    }

    private static void make(Path file) throws IOException {
        var made = file.resolveSibling(
                "making-" + file.getFileName() + "-" + ProcessHandle.current().pid());
        Files.deleteIfExists(made);
        Secret.write(made, MasterKey.fresh().text() + "\n");
        try {
            // A link, unlike a move, leaves alone what another process has just made.
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException e) {
            // Theirs it is.
        }
        Files.delete(made);
    }
}
