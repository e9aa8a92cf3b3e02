package app.outboard.imports;

import app.outboard.figures.DayRange;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.figures.Series;
import app.outboard.imports.files.Range;
import app.outboard.imports.tables.Found;
import app.outboard.imports.tables.PinDayLines;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/** From what a mapped table says to what figures take. */
final class TableTranslation {
    private TableTranslation() {}

    static List<Series> series(Plan.Entry entry, MappedTable table) {
        var source = new Series.Source(
                Objects.requireNonNull(entry.client()),
                entry.file().id(),
                new Filters(table.applied().mapping().filters()),
                entry.file().downloadedAt());
        return switch (table.fits().found()) {
            case Found.Days days -> days(source, days);
            case Found.Pins pins -> pins(source, pins);
            case Found.Totals totals -> totals(source, totals);
            case Found.PinDays ignored -> List.of(new Series.PinDays(source, taker -> hand(table, taker)));
        };
    }

    private static List<Series> days(Series.Source source, Found.Days found) {
        var all = new ArrayList<Series>();
        found.metrics().forEach((metric, values) -> {
            var days = values.stream()
                    .filter(day -> day.isKnown())
                    .map(day -> new Series.DayFigure(day.day(), day.count(), day.rate()))
                    .toList();
            if (!days.isEmpty()) all.add(new Series.Days(source, metric, range(found.range()), days));
        });
        return all;
    }

    private static List<Series> pins(Series.Source source, Found.Pins found) {
        var all = new ArrayList<Series>();
        found.metrics().forEach((metric, counts) -> {
            var pins = counts.stream()
                    .map(it -> new Series.PinFigure(it.pin(), it.count()))
                    .toList();
            all.add(new Series.Pins(source, metric, range(found.range()), pins));
        });
        return all;
    }

    private static List<Series> totals(Series.Source source, Found.Totals found) {
        var byMetric = new EnumMap<Metric, List<Series.RangeFigure>>(Metric.class);
        for (var total : found.totals())
            byMetric.computeIfAbsent(total.metric(), metric -> new ArrayList<>())
                    .add(new Series.RangeFigure(range(total.range()), total.count()));
        var all = new ArrayList<Series>();
        byMetric.forEach((metric, ranges) -> all.add(new Series.Totals(source, metric, ranges)));
        return all;
    }

    private static void hand(MappedTable table, Series.PinDayTaker taker) throws IOException {
        try (var lines = PinDayLines.open(table.spool(), table.applied().mapping())) {
            for (var row = lines.next(); row != null; row = lines.next())
                taker.take(new Series.PinDay(
                        row.pin(),
                        row.day(),
                        row.count(Metric.OUTBOUND_CLICKS),
                        row.count(Metric.PIN_CLICKS),
                        row.count(Metric.IMPRESSIONS),
                        row.count(Metric.SAVES)));
        }
    }

    static DayRange range(Range range) {
        return new DayRange(range.from(), range.to());
    }

    /** What kind of table it is, in words. */
    static Text kind(MappedTable table) {
        return Text.of("imports.table."
                + Objects.requireNonNull(table.applied().mapping().kind()).key());
    }

    static List<Text> notices(MappedTable table) {
        var notices = new ArrayList<>(table.fits().notices());
        var applied = table.applied();
        var on = applied.on();
        if (on != null) {
            var by = applied.by();
            notices.addFirst(
                    by == null ? Text.of("imports.note.columns_on", on) : Text.of("imports.note.columns", by, on));
        }
        return notices;
    }
}
