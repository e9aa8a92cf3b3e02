package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.Gathered;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Figures of the account over months, or other ranges. A range twice counts once where the figures are the same. */
final class TotalsGatherer implements Gatherer {
    private static final int MOST = 20_000;

    private final Mapping mapping;
    private final List<Metric> metrics;
    private final Map<Range, ReadRow> ranges = new LinkedHashMap<>();

    TotalsGatherer(Mapping mapping) {
        this.mapping = mapping;
        metrics = mapping.metrics();
    }

    @Override
    public void take(ReadRow row, Line line) throws RowReader.Stumble {
        if (row.isBlank()) return;
        var when = row.when() == null ? ofAll() : row.when();
        if (ranges.size() >= MOST) throw Gatherer.stumble(row.line(), "tables.problem.many_days", row.line(), MOST);
        var before = ranges.putIfAbsent(when, row);
        if (before != null && !before.hasSameFigures(row))
            throw Gatherer.stumble(
                    row.line(), "tables.problem.range_twice", row.line(), when.from(), when.to(), before.line());
    }

    private Range ofAll() {
        return new Range(Objects.requireNonNull(mapping.from()), Objects.requireNonNull(mapping.to()));
    }

    @Override
    public Found finish(Gathered gathered) {
        var totals = new ArrayList<Found.Total>();
        ranges.forEach((range, row) -> {
            for (int i = 0; i < metrics.size(); i++) {
                var count = row.count(i);
                if (count != null && metrics.get(i).isCount())
                    totals.add(new Found.Total(range, metrics.get(i), count));
            }
        });
        LocalDate first = ranges.keySet().stream()
                .map(Range::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = ranges.keySet().stream()
                .map(Range::to)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Found.Totals(new Range(first, last), totals);
    }
}
