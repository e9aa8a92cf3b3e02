package app.outboard.demo.invented;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What every Pin brought on every day: from it come a client's days, boards and lists, so that they agree. */
final class History {
    private final LocalDate from;
    private final Map<Measure, int[][]> counts;

    private History(LocalDate from, Map<Measure, int[][]> counts) {
        this.from = from;
        this.counts = counts;
    }

    static History of(Profile profile, List<InventedPin> pins, LocalDate from, LocalDate today, Chance chance) {
        int days = (int) (today.toEpochDay() - from.toEpochDay()) + 1;
        var counts = new EnumMap<Measure, int[][]>(Measure.class);
        for (var measure : Measure.values()) counts.put(measure, new int[days][pins.size()]);
        var writing = new Writing(profile, pins, counts, today, chance);
        for (int n = 0; n < days; n++) writing.day(n, from.plusDays(n));
        return new History(from, counts);
    }

    /** All Pins of a day. */
    int day(Measure measure, LocalDate day) {
        int sum = 0;
        for (int count : on(measure, day)) sum += count;
        return sum;
    }

    /** Each Pin over these days, both included, as far back as there are any. */
    int[] pins(Measure measure, LocalDate first, LocalDate last) {
        var begin = first.isBefore(from) ? from : first;
        var sums = new int[on(measure, begin).length];
        for (var day = begin; !day.isAfter(last); day = day.plusDays(1)) {
            var counts = on(measure, day);
            for (int pin = 0; pin < sums.length; pin++) sums[pin] += counts[pin];
        }
        return sums;
    }

    private int[] on(Measure measure, LocalDate day) {
        return requireNonNull(counts.get(measure))[(int) (day.toEpochDay() - from.toEpochDay())];
    }
}
