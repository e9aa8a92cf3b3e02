package app.outboard.platform.text;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones people choose from: UTC, and places by continent. */
public final class TimeZones {
    private static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private TimeZones() {}

    public static boolean knows(String id) {
        return id.equals("UTC")
                || (ZoneId.getAvailableZoneIds().contains(id)
                        && CONTINENTS.contains(id.substring(0, Math.max(0, id.indexOf('/')))));
    }

    public static List<String> all() {
        var places =
                ZoneId.getAvailableZoneIds().stream().filter(TimeZones::knows).sorted();
        return Stream.concat(Stream.of("UTC"), places).distinct().toList();
    }
}
