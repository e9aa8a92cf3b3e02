package app.outboard.imports.tables;

import app.outboard.imports.files.Range;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row as it was read. */
public final class ReadRow {
    private final long line;
    private final @Nullable String pin;
    private final @Nullable Range when;
    private final @Nullable Long[] counts;
    private final @Nullable Double[] rates;

    /**
     * @param pin Pinterest's number of the Pin; null where the table is not of Pins
     * @param when the days it speaks of; null where the mapping says that for all rows
     * @param counts for each metric of the mapping its count; null where blank, or a rate
     * @param rates for each metric of the mapping its rate; null where blank, or a count
     */
    ReadRow(long line, @Nullable String pin, @Nullable Range when, @Nullable Long[] counts, @Nullable Double[] rates) {
        this.line = line;
        this.pin = pin;
        this.when = when;
        this.counts = counts;
        this.rates = rates;
    }

    public long line() {
        return line;
    }

    public @Nullable String pin() {
        return pin;
    }

    public @Nullable Range when() {
        return when;
    }

    /** The count of a metric, by its place among the mapping's. */
    public @Nullable Long count(int metric) {
        return counts[metric];
    }

    /** The rate of a metric, by its place among the mapping's. */
    public @Nullable Double rate(int metric) {
        return rates[metric];
    }

    @Nullable
    Long[] counts() {
        return counts;
    }

    boolean isBlank() {
        for (int i = 0; i < counts.length; i++) if (counts[i] != null || rates[i] != null) return false;
        return true;
    }

    boolean hasSameFigures(ReadRow other) {
        return Arrays.equals(counts, other.counts) && Arrays.equals(rates, other.rates);
    }
}
