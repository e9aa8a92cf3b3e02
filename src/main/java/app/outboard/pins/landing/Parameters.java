package app.outboard.pins.landing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The query of a page. */
final class Parameters {
    private Parameters() {}

    /** Without what only tracks, by name; of one name in their order, for that may matter. */
    static String one(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.equals("="))
                .map(pair -> Escapes.one(pair.replace("+", "%20")))
                .filter(pair -> !Tracking.isTracking(name(pair)))
                .map(pair -> pair.endsWith("=") && pair.indexOf('=') == pair.length() - 1 ? name(pair) : pair)
                .sorted(Comparator.comparing(Parameters::name))
                .distinct()
                .collect(Collectors.joining("&"));
    }

    /** As it was written, without what only tracks. */
    static String sent(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !Tracking.isTracking(name(pair)))
                .map(Escapes::one)
                .collect(Collectors.joining("&"));
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }
}
