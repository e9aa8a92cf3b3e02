package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.util.List;
import java.util.Objects;

/**
 * "Top Boards": totals of boards over a range of its own.
 *
 * @param metrics the columns that were understood, in the file's order
 * @param rows in the file's order, each board once
 */
public record BoardTable(Range range, List<Metric> metrics, List<BoardRow> rows) {
    /** Sum of the known counts of a metric. */
    public long sum(Metric metric) {
        return rows.stream()
                .map(row -> row.value(metric))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
