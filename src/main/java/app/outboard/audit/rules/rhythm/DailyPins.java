package app.outboard.audit.rules.rhythm;

import app.outboard.audit.rules.shape.DatedPin;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How many Pins came on each day. */
final class DailyPins {
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    private final TreeMap<LocalDate, Integer> counts = new TreeMap<>();

    DailyPins(List<DatedPin> pins) {
        pins.forEach(pin -> counts.merge(pin.day(), 1, Integer::sum));
    }

    /** Days with Pins, the oldest first. */
    List<LocalDate> days() {
        return List.copyOf(counts.keySet());
    }

    int on(LocalDate day) {
        return counts.getOrDefault(day, 0);
    }

    /** Whether the day is one of so many within a week that had more Pins than so many. */
    boolean isOfBusyWeek(LocalDate day, double more, int days) {
        return on(day) > more && IntStream.range(0, WEEK).anyMatch(back -> busyDays(day.minusDays(back), more) >= days);
    }

    /** Pins a day over the four weeks before; empty where the account is younger. */
    OptionalDouble usual(LocalDate day) {
        var from = day.minusDays(FOUR_WEEKS);
        if (counts.isEmpty() || counts.firstKey().isAfter(from)) return OptionalDouble.empty();
        int pins = counts.subMap(from, day).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return OptionalDouble.of((double) pins / FOUR_WEEKS);
    }

    private long busyDays(LocalDate first, double more) {
        return counts.subMap(first, first.plusDays(WEEK)).values().stream()
                .filter(pins -> pins > more)
                .count();
    }
}
