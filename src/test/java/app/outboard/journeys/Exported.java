package app.outboard.journeys;

import app.outboard.imports.Upload;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files as they lie in a manager's download folder. */
final class Exported {
    private static final String MONTH = "Pinterest Analytics overview 20260429-20260529";

    private Exported() {}

    /** The six exports of the account "harborcats", 29 April to 29 May 2026. */
    static FilePayload[] six() {
        var numbered = IntStream.rangeClosed(1, 5).mapToObj(n -> MONTH + " (" + n + ").csv");
        return Stream.concat(Stream.of(MONTH + ".csv"), numbered)
                .map(Exported::named)
                .toArray(FilePayload[]::new);
    }

    /** An audience of two years, boards and keywords. */
    static List<Upload> others() {
        return Stream.of(
                        "audience/audience-insights-total-audience-2026-04-18.csv",
                        "audience/audience-insights-total-audience-2025-04-20.csv",
                        "pin-inspector/boards.csv",
                        "pin-inspector/keywords.csv")
                .map(path -> new Upload(path, Instant.EPOCH, () -> new ByteArrayInputStream(bytes(path))))
                .toList();
    }

    /** The one with outbound clicks, as another account would have exported it. */
    static FilePayload outboundClicksOf(String account) {
        var own = new String(named(MONTH + " (2).csv").buffer, StandardCharsets.UTF_8);
        var theirs = own.replace("pinterest.com/harborcats/", "pinterest.com/" + account + "/");
        return new FilePayload(MONTH + ".csv", "text/csv", theirs.getBytes(StandardCharsets.UTF_8));
    }

    /** What somebody drops by mistake. */
    static FilePayload picture() {
        var png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==";
        return new FilePayload(
                "Screenshot.png", "image/png", Base64.getDecoder().decode(png));
    }

    /** As a browser hands them to the page when they are dropped. */
    static List<Map<String, String>> forDropping(FilePayload... files) {
        return Stream.of(files)
                .map(file -> Map.of("name", file.name, "text", new String(file.buffer, StandardCharsets.UTF_8)))
                .toList();
    }

    private static FilePayload named(String name) {
        return new FilePayload(name, "text/csv", bytes("exports/" + name));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Exported.class.getResourceAsStream("/fixtures/" + path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
