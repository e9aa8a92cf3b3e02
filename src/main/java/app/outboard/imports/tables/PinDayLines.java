package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.Lines;
import app.outboard.imports.files.Spool;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Daily figures of Pins once more, row by row, from a table whose survey found nothing wrong. */
public final class PinDayLines implements AutoCloseable {
    /** A Pin's day; a metric that is null is unknown. */
    public record Row(String pin, LocalDate day, ReadRow read, List<Metric> metrics) {
        public @Nullable Long count(Metric metric) {
            int place = metrics.indexOf(metric);
            return place < 0 ? null : read.count(place);
        }
    }

    private final List<Metric> metrics;
    private final Lines lines;
    private final Survey.Body body;

    private PinDayLines(Mapping mapping, Lines lines) throws IOException {
        metrics = mapping.metrics();
        this.lines = lines;
        body = new Survey.Body(lines, mapping);
    }

    public static PinDayLines open(Spool spool, Mapping mapping) throws IOException {
        var lines = spool.lines(mapping.sheet());
        return new PinDayLines(mapping, lines);
    }

    /** The next row that has a figure, or null at the end. */
    public @Nullable Row next() throws IOException {
        for (var line = body.next(); line != null; line = body.next()) {
            try {
                var row = body.read(line);
                if (row != null && !row.isBlank()) return row(row);
            } catch (RowReader.Stumble stumble) {
                throw new IllegalStateException("The table has changed since it was surveyed", stumble);
            }
        }
        return null;
    }

    private Row row(ReadRow row) {
        var when = Objects.requireNonNull(row.when());
        return new Row(Objects.requireNonNull(row.pin()), when.from(), row, metrics);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
