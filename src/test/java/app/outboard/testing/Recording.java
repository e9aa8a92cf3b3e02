package app.outboard.testing;

import app.outboard.clients.ClientScope;
import app.outboard.figures.DayRange;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.figures.Series;
import app.outboard.ids.ImportId;
import app.outboard.pins.BoardKey;
import app.outboard.platform.db.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Figures for a client as an import would bring them, without writing a file:
 *
 * <pre>{@code
 * Recording.of(database, bakery).days(Metric.SAVES, LocalDate.of(2026, 4, 29), 0L, null, 2L).record();
 * }</pre>
 */
public final class Recording {
    private final Database database;
    private final ClientScope scope;
    private final List<Function<Series.Source, Series>> series = new ArrayList<>();
    private Filters filters = Filters.ORGANIC;
    private Instant downloadedAt = Instant.now();

    private Recording(Database database, ClientScope scope) {
        this.database = database;
        this.scope = scope;
    }

    public static Recording of(Database database, ClientScope scope) {
        return new Recording(database, scope);
    }

    public Recording filters(Filters other) {
        filters = other;
        return this;
    }

    /** Unless told, now. */
    public Recording downloadedAt(Instant then) {
        downloadedAt = then;
        return this;
    }

    /** Day after day from the first; null is blank. */
    public Recording days(Metric metric, LocalDate from, Long... values) {
        var figures = new ArrayList<Series.DayFigure>();
        for (int i = 0; i < values.length; i++)
            if (values[i] != null) figures.add(new Series.DayFigure(from.plusDays(i), values[i], null));
        var range = new DayRange(from, from.plusDays(values.length - 1L));
        series.add(source -> new Series.Days(source, metric, range, figures));
        return this;
    }

    /** Totals of boards by slug, all of the account "harborcats". */
    public Recording boards(Metric metric, LocalDate from, LocalDate to, Map<String, Long> bySlug) {
        var figures = bySlug.entrySet().stream()
                .map(board -> new Series.BoardFigure(new BoardKey("harborcats", board.getKey()), board.getValue()))
                .toList();
        series.add(source -> new Series.Boards(source, metric, new DayRange(from, to), figures));
        return this;
    }

    /** Totals of Pins by Pinterest's number, highest first. */
    public Recording pins(Metric metric, LocalDate from, LocalDate to, Map<String, Long> byNumber) {
        var figures = byNumber.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(pin -> new Series.PinFigure(pin.getKey(), pin.getValue()))
                .toList();
        series.add(source -> new Series.Pins(source, metric, new DayRange(from, to), figures));
        return this;
    }

    /** Daily figures of Pins, in any order. */
    public Recording pinDays(Series.PinDay... rows) {
        series.add(source -> new Series.PinDays(source, taker -> {
            for (var row : rows) taker.take(row);
        }));
        return this;
    }

    /** Totals of months one after the other; null is blank. */
    public Recording months(Metric metric, YearMonth from, Long... values) {
        var figures = new ArrayList<Series.RangeFigure>();
        for (int i = 0; i < values.length; i++) {
            var month = from.plusMonths(i);
            if (values[i] != null)
                figures.add(new Series.RangeFigure(new DayRange(month.atDay(1), month.atEndOfMonth()), values[i]));
        }
        series.add(source -> new Series.Totals(source, metric, figures));
        return this;
    }

    /** Stores all of it as one import. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of functions, for a method of many functions
    public ImportId record() {
        return new Facts(database)
                .store(scope, downloadedAt, filters, series.toArray(new Function[0]))
                .id();
    }
}
