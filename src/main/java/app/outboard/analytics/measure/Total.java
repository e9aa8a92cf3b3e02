package app.outboard.analytics.measure;

import org.jspecify.annotations.Nullable;

/**
 * A sum over a period whose days may not all be known.
 *
 * @param sum events on the known days
 * @param knownDays of the period's days
 * @param days of the period
 * @param rangeDays how many of the known days are known only together, by totals over ranges
 */
public record Total(long sum, int knownDays, int days, int rangeDays) {
    /** Of days each known by itself. */
    public Total(long sum, int knownDays, int days) {
        this(sum, knownDays, days, 0);
    }

    /** The sum, or null while no day is known: never zero for want of figures. */
    public @Nullable Long value() {
        return knownDays == 0 ? null : sum;
    }

    public boolean isKnown() {
        return knownDays > 0;
    }

    /** Every day known; else the page says "28 of 31 days". */
    public boolean isComplete() {
        return knownDays == days;
    }

    /** Events per known day, for periods of different length; null while no day is known. */
    public @Nullable Double perDay() {
        return knownDays == 0 ? null : (double) sum / knownDays;
    }

    /** Days known one by one. */
    public int singleDays() {
        return knownDays - rangeDays;
    }
}
