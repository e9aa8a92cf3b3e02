package app.outboard.analytics.verdict;

import org.jspecify.annotations.Nullable;

/**
 * Two sides held against each other, on the days known on both.
 *
 * @param kind what {@code now} and {@code before} are
 * @param now a sum of events, events per day, or a fraction
 * @param days on which the two were compared; of periods of different length, the shorter
 */
public record Difference(Kind kind, double now, double before, int days) {
    public enum Kind {
        /** Events on paired days. */
        SUM,
        /** Events per day, where lengths differ. */
        PER_DAY,
        /** A fraction. */
        RATE
    }

    public double by() {
        return now - before;
    }

    /** As a fraction of before, or null where before was nothing. */
    public @Nullable Double relative() {
        return before == 0 ? null : now / before - 1;
    }

    public boolean isRate() {
        return kind == Kind.RATE;
    }
}
