package app.outboard.figures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The identity of a filter set: the lines of an export that differ from Pinterest's defaults, lower case, sorted. Pinterest
 * adds lines over time, so a line at its default says nothing, and neither does one that is absent.
 *
 * @param key {@code name=value} joined by {@code "; "}; empty when all is at its default
 */
public record Filters(String key) {
    private static final Set<String> DEFAULTS = Set.of("", "all", "all pins", "not included");

    /** What a client's pages show unless told otherwise: Content types = Organic, all else default. */
    public static final Filters ORGANIC = new Filters("content types=organic");

    /** One line above the figures of an export. */
    public record Line(String name, String value) {}

    public static Filters of(List<Line> lines) {
        return new Filters(lines.stream()
                .filter(line -> !DEFAULTS.contains(folded(line.value())))
                .map(line -> folded(line.name()) + "=" + folded(line.value()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; ")));
    }

    /** Whether the lists of such an export hold the client's own Pins only, rather than perhaps others' too. */
    public boolean ownContent() {
        return key.contains("source=your pins") || key.contains("source=from you");
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
