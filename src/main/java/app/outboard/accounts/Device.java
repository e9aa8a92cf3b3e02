package app.outboard.accounts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser and its system by their names, as its user knows them: "Firefox, Windows". */
final class Device {
    private static final List<String> BROWSERS =
            List.of("Edg/:Edge", "OPR/:Opera", "Firefox/:Firefox", "Chrome/:Chrome", "Safari/:Safari");
    private static final List<String> SYSTEMS = List.of(
            "Android:Android",
            "iPhone:iPhone",
            "iPad:iPad",
            "Windows:Windows",
            "Mac OS X:macOS",
            "CrOS:ChromeOS",
            "Linux:Linux");

    private Device() {}

    /** Empty when it says nothing known. */
    static String of(@Nullable String userAgent) {
        if (userAgent == null) return "";
        return Stream.of(name(BROWSERS, userAgent), name(SYSTEMS, userAgent))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(List<String> known, String userAgent) {
        return known.stream()
                .map(entry -> entry.split(":", 2))
                .filter(entry -> userAgent.contains(entry[0]))
                .map(entry -> entry[1])
                .findFirst()
                .orElse("");
    }
}
