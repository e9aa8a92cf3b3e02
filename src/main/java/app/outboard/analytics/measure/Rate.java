package app.outboard.analytics.measure;

import org.jspecify.annotations.Nullable;

/**
 * Sum ÷ sum over the days on which both are known, as a fraction.
 *
 * @param numerator events, say outbound clicks
 * @param denominator what they are held against, say Pin clicks
 * @param knownDays days on which both are known; a range's row counts as all its days
 * @param days of the period
 * @param rangeDays how many of the known days are known only together, by account totals over ranges
 */
public record Rate(long numerator, long denominator, int knownDays, int days, int rangeDays) {
    public static final Rate UNKNOWN = new Rate(0, 0, 0, 0);

    /** Without account totals over ranges. */
    public Rate(long numerator, long denominator, int knownDays, int days) {
        this(numerator, denominator, knownDays, days, 0);
    }

    /** Of a row that covers a whole range: a board, a Pin. Unknown where either part is. */
    public static Rate of(@Nullable Long numerator, @Nullable Long denominator) {
        return numerator == null || denominator == null ? UNKNOWN : new Rate(numerator, denominator, 1, 1);
    }

    /** Unrounded and never clamped; null where there is nothing to divide by: a dash, sorted last, never 0 %. */
    public @Nullable Double value() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }

    public boolean isDefined() {
        return denominator > 0;
    }

    /** More outbound clicks than Pin clicks: some clicks go straight out, so this is shown as it is, and explained. */
    public boolean isAboveWhole() {
        return isDefined() && numerator > denominator;
    }

    /** The 95 % interval, or null where the rate is undefined or above 100 %, where it means nothing. */
    public @Nullable Interval interval() {
        return isDefined() && !isAboveWhole() ? Interval.wilson(numerator, denominator) : null;
    }

    public @Nullable Double low() {
        var interval = interval();
        return interval == null ? null : interval.low();
    }

    public @Nullable Double high() {
        var interval = interval();
        return interval == null ? null : interval.high();
    }

    /** Too few to rank or judge by; the minimum is a setting, 50 Pin clicks by default. */
    public boolean isFew(int minimum) {
        return denominator < minimum;
    }

    /** Days known one by one. */
    public int singleDays() {
        return knownDays - rangeDays;
    }
}
