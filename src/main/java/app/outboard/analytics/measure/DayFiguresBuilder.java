package app.outboard.analytics.measure;

import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects days in any order; a day put twice keeps the later value. */
public final class DayFiguresBuilder {
    private static final int STEP = 128;

    private final Map<Metric, long[]> counts = new EnumMap<>(Metric.class);
    private long origin;
    private int length;

    DayFiguresBuilder() {}

    /** A day's count, zero or more; null says it is unknown. */
    public DayFiguresBuilder put(LocalDate day, Metric metric, @Nullable Long count) {
        if (count == null) return this;
        if (count < 0) throw new IllegalArgumentException("A count is never negative");
        int index = reach(day.toEpochDay());
        counts.computeIfAbsent(metric, ignored -> unknown(length))[index] = count;
        return this;
    }

    public DayFigures build() {
        var kept = new EnumMap<Metric, long[]>(Metric.class);
        counts.forEach((metric, values) -> kept.put(metric, values.clone()));
        return new DayFigures(origin, length, kept);
    }

    private int reach(long day) {
        if (length == 0) {
            origin = day;
            length = STEP;
        } else if (day < origin) {
            grow(Math.toIntExact(origin - day) + STEP, 0);
        } else if (day >= origin + length) {
            grow(0, Math.toIntExact(day - origin - length) + 1 + Math.max(STEP, length / 2));
        }
        return Math.toIntExact(day - origin);
    }

    private void grow(int before, int after) {
        int grown = before + length + after;
        counts.replaceAll((metric, values) -> {
            var larger = unknown(grown);
            System.arraycopy(values, 0, larger, before, values.length);
            return larger;
        });
        origin -= before;
        length = grown;
    }

    private static long[] unknown(int length) {
        var values = new long[length];
        Arrays.fill(values, -1);
        return values;
    }
}
