package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.util.List;

/**
 * "Top Pins": totals of one metric over a range of its own; a list cut at 50, never complete.
 *
 * @param fileRows rows in the file, more than {@code rows} where a Pin stands there twice
 * @param rows in the file's order, each Pin once
 */
public record PinTable(Range range, Metric metric, int fileRows, List<PinRow> rows) {
    public long sum() {
        return rows.stream().mapToLong(PinRow::value).sum();
    }
}
