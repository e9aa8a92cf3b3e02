package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "Top Pins": an address, some words about the Pin, and the count of one metric. */
final class PinsBlock implements Section {
    private final FigureReader figures;
    private final Gathered gathered;
    private final Metric metric;
    private final Row header;
    private final int metricPlace;
    private final int contentType;
    private final int source;
    private final int canonical;
    private final Map<String, PinRow> pins = new LinkedHashMap<>();
    private int fileRows;

    private PinsBlock(Row header, Metric metric, int metricPlace, FigureReader figures, Gathered gathered) {
        this.header = header;
        this.metric = metric;
        this.metricPlace = metricPlace;
        this.figures = figures;
        this.gathered = gathered;
        contentType = place("contenttype");
        source = place("source");
        canonical = place("canonical");
    }

    /** The block under a header; null where the header has no metric that is known, or several. */
    static @Nullable PinsBlock under(Row header, FigureReader figures, Gathered gathered) {
        Metric found = null;
        int place = 0;
        for (int i = 1; i < header.filled(); i++) {
            var metric = MetricNames.find(header.cell(i));
            if (metric == null) continue;
            if (found != null || metric.isRate()) return null;
            found = metric;
            place = i;
        }
        return found == null ? null : new PinsBlock(header, found, place, figures, gathered);
    }

    boolean hasHeader(Row row) {
        return header.cells().equals(row.cells());
    }

    @Override
    public boolean takes(Row row) {
        var pin = Address.pin(row.first());
        if (pin == null || row.cells().size() < header.filled()) return false;
        if (row.filled() > header.filled()) throw new Refusal("files.refused.extra", row.line());
        if (!(Figures.of(figures, row, metricPlace, metric) instanceof Figure.Count(long count))) return false;
        if (++fileRows > Limits.TABLE_ROWS) throw new Refusal("files.refused.table", row.line(), Limits.TABLE_ROWS);
        var read = new PinRow(pin, count, fileRows, row.cell(contentType), row.cell(source), row.cell(canonical));
        pins.merge(pin, read, PinsBlock::sum);
        return true;
    }

    @Override
    public boolean resembles(Row row) {
        return row.first().indexOf('/') >= 0;
    }

    @Nullable
    PinTable finish(Range range) {
        if (pins.isEmpty()) return null;
        if (pins.size() < fileRows) gathered.notice("files.notice.pins_twice", fileRows, pins.size());
        return new PinTable(range, metric, fileRows, List.copyOf(pins.values()));
    }

    private static PinRow sum(PinRow one, PinRow other) {
        return new PinRow(
                one.pin(), one.value() + other.value(), one.rank(), one.contentType(), one.source(), one.canonical());
    }

    /** Where a column is; beyond the last where there is none, for cells there are empty. */
    private int place(String column) {
        for (int i = 1; i < header.filled(); i++)
            if (Cells.folded(header.cell(i)).equals(column)) return i;
        return Integer.MAX_VALUE;
    }
}
