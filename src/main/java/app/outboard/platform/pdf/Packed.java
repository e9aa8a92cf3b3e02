package app.outboard.platform.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files packed with the program. */
final class Packed {
    private Packed() {}

    static byte[] bytes(String path) {
        try (var in = Packed.class.getResourceAsStream(path)) {
            if (in == null) throw new FileNotFoundException(path);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
