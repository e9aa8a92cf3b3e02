package app.outboard.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The six exports of one account and one month, as a browser saved them. */
final class Exports {
    static final String IMPRESSIONS = "Pinterest Analytics overview 20260429-20260529.csv";
    static final String OUTBOUND_CLICKS = "Pinterest Analytics overview 20260429-20260529 (2).csv";
    static final String PIN_CLICKS = "Pinterest Analytics overview 20260429-20260529 (5).csv";

    private Exports() {}

    /** All six, by name. */
    static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(IMPRESSIONS, bytes(IMPRESSIONS));
        for (int n = 1; n <= 5; n++) {
            var name = "Pinterest Analytics overview 20260429-20260529 (%d).csv".formatted(n);
            files.put(name, bytes(name));
        }
        return files;
    }

    static byte[] bytes(String name) {
        return read("exports/" + name);
    }

    /** The text of a file among the fixtures. */
    static String file(String path) {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    private static byte[] read(String path) {
        try (InputStream in = Exports.class.getResourceAsStream("/fixtures/" + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static List<Upload> uploads(Map<String, byte[]> files) {
        var uploads = new ArrayList<Upload>();
        files.forEach((name, bytes) -> uploads.add(upload(name, bytes)));
        return uploads;
    }

    static Upload upload(String name, byte[] bytes) {
        return new Upload(name, null, () -> new java.io.ByteArrayInputStream(bytes));
    }

    static Upload upload(String name, String text) {
        return upload(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
