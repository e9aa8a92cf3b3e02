package app.outboard.imports.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A UTC day and its figure: a count for counts and audiences, a fraction of 1 for rates. Both null where the file says
 * nothing, which is not zero.
 */
public record DayValue(
        LocalDate day, @Nullable Long count, @Nullable Double rate) {
    public boolean isKnown() {
        return count != null || rate != null;
    }
}
