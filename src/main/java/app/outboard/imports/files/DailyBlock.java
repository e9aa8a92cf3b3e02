package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code Date,Impressions} and a row for each day. */
final class DailyBlock implements Section {
    private record Line(long number, WrittenDay written, String shown, Figure figure) {}

    private final String name;
    private final @Nullable Metric metric;
    private final FigureReader figures;
    private final List<Line> lines = new ArrayList<>();

    DailyBlock(String name, FigureReader figures) {
        this.name = name;
        this.metric = MetricNames.find(name);
        this.figures = figures;
    }

    String name() {
        return name;
    }

    @Override
    public boolean takes(Row row) {
        var day = WrittenDay.of(row.first());
        if (day == null || !day.isWholeDay() || row.cells().size() < 2) return false;
        if (row.filled() > 2) throw new Refusal("files.refused.extra", row.line());
        if (lines.size() >= Limits.TABLE_ROWS) throw new Refusal("files.refused.table", row.line(), Limits.TABLE_ROWS);
        var figure = metric == null ? new Figure.Blank() : Figures.of(figures, row, 1, metric);
        if (figure instanceof Figure.Other) return false;
        lines.add(new Line(row.line(), day, row.shown(), figure));
        return true;
    }

    @Override
    public boolean resembles(Row row) {
        return !row.first().isEmpty() && Cells.isDigit(row.first().charAt(0));
    }

    List<WrittenDay> days() {
        return lines.stream().map(Line::written).toList();
    }

    Daily finish(Order order, Range period, Gathered gathered) {
        var days = new TreeMap<LocalDate, DayValue>();
        for (var line : lines) {
            var day = line.written().in(order);
            if (day == null) gathered.unread(line.number(), line.shown());
            else put(days, line, day, period, gathered);
        }
        if (metric == null) {
            gathered.notice("files.notice.metric", name, lines.size());
            return new Daily(null, name, List.of());
        }
        long missing = ChronoUnit.DAYS.between(period.from(), period.to()) + 1 - days.size();
        if (missing > 0) gathered.notice("files.notice.days_missing", missing);
        return new Daily(metric, name, List.copyOf(days.values()));
    }

    private static void put(Map<LocalDate, DayValue> days, Line line, LocalDate day, Range period, Gathered gathered) {
        Years.check(day, line.number());
        if (!period.contains(day))
            throw new Refusal("files.refused.outside", line.number(), day, period.from(), period.to());
        var value = value(day, line.figure());
        var before = days.putIfAbsent(day, value);
        if (before == null) return;
        if (!before.equals(value)) throw new Refusal("files.refused.day_twice", line.number(), day);
        gathered.notice("files.notice.day_twice", line.number(), day);
    }

    private static DayValue value(LocalDate day, Figure figure) {
        return switch (figure) {
            case Figure.Count(long count) -> new DayValue(day, count, null);
            case Figure.Rate(var rate) -> new DayValue(day, null, rate.doubleValue());
            case Figure.Blank _, Figure.Other _, Figure.Wrong _ -> new DayValue(day, null, null);
        };
    }
}
