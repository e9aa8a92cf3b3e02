package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A board's totals over its table's range.
 *
 * @param account user name in the board's address, lower case
 * @param slug the board in its address, lower case, percent signs decoded
 * @param values counts by metric; a metric that is absent here was blank
 */
public record BoardRow(String account, String slug, Map<Metric, Long> values) {
    /** The count, or null where the file says nothing. */
    public @Nullable Long value(Metric metric) {
        return values.get(metric);
    }
}
