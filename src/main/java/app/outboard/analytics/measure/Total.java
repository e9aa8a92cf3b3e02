package app.outboard.analytics.measure;

import org.jspecify.annotations.Nullable;

/**
 * A sum over a period whose days may not all be known.
 *
 * @param sum events on the known days
 * @param knownDays of the period's days
 * @param days of the period
 */
public record Total(long sum, int knownDays, int days) {
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
}
