package app.outboard.imports.tables;

import app.outboard.imports.files.Range;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param pin Pinterest's number of the Pin; null where the table is not of Pins
 * @param when the days it speaks of; null where the mapping says that for all rows
 * @param counts for each metric of the mapping its count; null where blank, or a rate
 * @param rates for each metric of the mapping its rate; null where blank, or a count
 */
public record ReadRow(
        long line,
        @Nullable String pin,
        @Nullable Range when,
        @Nullable Long[] counts,
        @Nullable Double[] rates) {
    boolean isBlank() {
        for (int i = 0; i < counts.length; i++) if (counts[i] != null || rates[i] != null) return false;
        return true;
    }

    boolean hasSameFigures(ReadRow other) {
        return java.util.Arrays.equals(counts, other.counts) && java.util.Arrays.equals(rates, other.rates);
    }
}
