package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.DayValue;
import app.outboard.imports.files.Gathered;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Daily figures of the account. A day twice with the same figures counts once; with others, nobody knows which hold. */
final class DaysGatherer implements Gatherer {
    private static final int MOST = 20_000;

    private final List<Metric> metrics;
    private final TreeMap<LocalDate, ReadRow> days = new TreeMap<>();
    private int twice;

    DaysGatherer(Mapping mapping) {
        metrics = mapping.metrics();
    }

    @Override
    public void take(ReadRow row, Line line) throws RowReader.Stumble {
        var day = Objects.requireNonNull(row.when()).from();
        if (days.size() >= MOST) throw Gatherer.stumble(row.line(), "tables.problem.many_days", row.line(), MOST);
        var before = days.putIfAbsent(day, row);
        if (before == null) return;
        if (!before.hasSameFigures(row))
            throw Gatherer.stumble(row.line(), "tables.problem.day_twice", row.line(), day, before.line());
        twice++;
    }

    @Override
    public Found finish(Gathered gathered) {
        if (twice > 0) gathered.notice("tables.notice.day_twice", twice);
        var range = new Range(days.firstKey(), days.lastKey());
        long missing = ChronoUnit.DAYS.between(range.from(), range.to()) + 1 - days.size();
        if (missing > 0) gathered.notice("files.notice.days_missing", missing);
        var found = new EnumMap<Metric, List<DayValue>>(Metric.class);
        for (int i = 0; i < metrics.size(); i++) {
            var values = new ArrayList<DayValue>();
            for (var day : days.entrySet())
                values.add(new DayValue(
                        day.getKey(), day.getValue().count(i), day.getValue().rate(i)));
            found.put(metrics.get(i), List.copyOf(values));
        }
        return new Found.Days(range, found);
    }
}
