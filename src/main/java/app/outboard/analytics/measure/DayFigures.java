package app.outboard.analytics.measure;

import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One series' counts by day: a client's, a board's, a Pin's, all of one filter set. Kept in plain arrays, because the
 * portfolio holds three years of every client at once.
 */
public final class DayFigures {
    public static final DayFigures NONE = new DayFigures(0, 0, new EnumMap<>(Metric.class));

    private static final long UNKNOWN = -1;

    private final long origin;
    private final int length;
    private final Map<Metric, long[]> counts;

    DayFigures(long origin, int length, Map<Metric, long[]> counts) {
        this.origin = origin;
        this.length = length;
        this.counts = counts;
    }

    public static DayFigures of(List<Day> days) {
        var builder = builder();
        for (var day : days) {
            builder.put(day.day(), Metric.OUTBOUND_CLICKS, day.outboundClicks())
                    .put(day.day(), Metric.PIN_CLICKS, day.pinClicks())
                    .put(day.day(), Metric.IMPRESSIONS, day.impressions())
                    .put(day.day(), Metric.SAVES, day.saves());
        }
        return builder.build();
    }

    public static DayFiguresBuilder builder() {
        return new DayFiguresBuilder();
    }

    /** A day's count, or null where it is unknown. */
    public @Nullable Long value(Metric metric, LocalDate day) {
        long value = at(metric, day.toEpochDay());
        return value == UNKNOWN ? null : value;
    }

    public boolean knows(Metric metric, LocalDate day) {
        return at(metric, day.toEpochDay()) != UNKNOWN;
    }

    public boolean knowsAny(Metric metric) {
        return newest(metric, 0) != null;
    }

    public int knownDays(Metric metric, Period period) {
        return total(metric, period).knownDays();
    }

    public Total total(Metric metric, Period period) {
        long sum = 0;
        int known = 0;
        for (long day = start(period); day <= end(period); day++) {
            long value = at(metric, day);
            if (value == UNKNOWN) continue;
            sum += value;
            known++;
        }
        return new Total(sum, known, period.days());
    }

    /** Sum ÷ sum over the days on which both are known. */
    public Rate rate(Metric numerator, Metric denominator, Period period) {
        long above = 0;
        long below = 0;
        int known = 0;
        for (long day = start(period); day <= end(period); day++) {
            long one = at(numerator, day);
            long other = at(denominator, day);
            if (one == UNKNOWN || other == UNKNOWN) continue;
            above += one;
            below += other;
            known++;
        }
        return new Rate(above, below, known, period.days());
    }

    /** Outbound clicks ÷ Pin clicks. */
    public Rate realCtr(Period period) {
        return rate(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, period);
    }

    /** Outbound clicks ÷ impressions, Pinterest's own. */
    public Rate pinterestRate(Period period) {
        return rate(Metric.OUTBOUND_CLICKS, Metric.IMPRESSIONS, period);
    }

    public @Nullable LocalDate firstKnown(Metric metric) {
        for (long day = origin; day < origin + length; day++)
            if (at(metric, day) != UNKNOWN) return LocalDate.ofEpochDay(day);
        return null;
    }

    public @Nullable LocalDate lastKnown(Metric metric) {
        return newest(metric, 0);
    }

    /**
     * Which days a question can be asked of. The newest {@code provisionalDays} <em>known</em> days are provisional, so
     * blanks at the end of a file don't use them up. Outbound clicks decide, since they lead every page; another metric
     * does where there are none.
     */
    public Available available(LocalDate today, int provisionalDays) {
        for (var metric : Metric.values()) {
            var last = newest(metric, 0);
            if (last != null) return new Available(today, firstKnown(metric), last, newest(metric, provisionalDays));
        }
        return Available.nothing(today);
    }

    private @Nullable LocalDate newest(Metric metric, int skipped) {
        int left = skipped;
        for (long day = origin + length - 1; day >= origin; day--)
            if (at(metric, day) != UNKNOWN && left-- == 0) return LocalDate.ofEpochDay(day);
        return null;
    }

    private long at(Metric metric, long epochDay) {
        var values = counts.get(metric);
        long index = epochDay - origin;
        return values == null || index < 0 || index >= length ? UNKNOWN : values[(int) index];
    }

    /** Only the stored days are walked, however long the period is. */
    private long start(Period period) {
        return Math.max(period.from().toEpochDay(), origin);
    }

    private long end(Period period) {
        return Math.min(period.to().toEpochDay(), origin + length - 1);
    }
}
