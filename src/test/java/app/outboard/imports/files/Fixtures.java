package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Files to read in tests, the six real exports among them. */
final class Fixtures {
    static final long LIMIT = 25L * 1024 * 1024;
    static final String STEM = "Pinterest Analytics overview 20260429-20260529";
    static final List<String> EXPORTS = List.of("", " (1)", " (2)", " (3)", " (4)", " (5)");

    private Fixtures() {}

    /** The text of a real export, by what stands after its stem: {@code ""}, {@code " (1)"} … */
    static String export(String suffix) {
        return text("exports/" + STEM + suffix + ".csv");
    }

    /** The text of a file among the fixtures. */
    static String text(String path) {
        try (var in = Fixtures.class.getResourceAsStream("/fixtures/" + path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(byte[] bytes) {
        try {
            return FileReader.read(new ByteArrayInputStream(bytes), LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(String text) {
        return read(text.getBytes(UTF_8));
    }

    static Overview overview(String text) {
        return overview(read(text));
    }

    static Overview overview(Reading reading) {
        if (reading instanceof Overview overview) return overview;
        throw new AssertionError("Not an overview: " + reading);
    }

    static PinList pinList(String text) {
        if (read(text) instanceof PinList list) return list;
        throw new AssertionError("Not a Pin list: " + read(text));
    }

    /** The key of the sentence that refuses a text. */
    static String refusal(String text) {
        return refusal(read(text));
    }

    static String refusal(Reading reading) {
        return switch (reading) {
            case Refused refused -> refused.reason().key();
            case Unknown unknown -> unknown.reason().key();
            case Tabular ignored -> "a table";
            default -> "understood " + reading;
        };
    }
}
