package app.outboard.imports;

import app.outboard.figures.DayRange;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.figures.Series;
import app.outboard.figures.VisitList;
import app.outboard.imports.files.AudienceInsights;
import app.outboard.imports.files.BoardList;
import app.outboard.imports.files.BoardTable;
import app.outboard.imports.files.Daily;
import app.outboard.imports.files.KeywordList;
import app.outboard.imports.files.Overview;
import app.outboard.imports.files.PinList;
import app.outboard.imports.files.PinTable;
import app.outboard.imports.files.Range;
import app.outboard.imports.files.Reading;
import app.outboard.imports.files.Refused;
import app.outboard.imports.files.SiteReport;
import app.outboard.imports.files.Tabular;
import app.outboard.imports.files.Unknown;
import app.outboard.pins.BoardFacts;
import app.outboard.pins.BoardKey;
import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what a file says to what figures take. */
final class Translation {
    private Translation() {}

    static BatchFile.Kind kind(Reading reading) {
        return switch (reading) {
            case Overview ignored -> BatchFile.Kind.OVERVIEW;
            case PinList ignored -> BatchFile.Kind.PIN_LIST;
            case Tabular ignored -> BatchFile.Kind.TABLE;
            case SiteReport ignored -> BatchFile.Kind.SITE_REPORT;
            case AudienceInsights ignored -> BatchFile.Kind.AUDIENCE;
            case BoardList ignored -> BatchFile.Kind.BOARD_LIST;
            case KeywordList ignored -> BatchFile.Kind.KEYWORD_LIST;
            case Refused ignored -> BatchFile.Kind.REFUSED;
            case Unknown ignored -> BatchFile.Kind.REFUSED;
        };
    }

    /** What a file is, and what can be said of it before its client is known. */
    static Text what(Plan.Entry entry) {
        var kind = Text.of("imports.kind." + entry.file().kind().key());
        return switch (entry.reading()) {
            case AudienceInsights export ->
                Text.of(
                        "imports.kind.of_audience",
                        kind,
                        Text.of("imports.audience."
                                + export.snapshot().audience().key()),
                        export.snapshot().day());
            case BoardList list ->
                Text.of("imports.kind.of_boards", kind, list.rows().size());
            case KeywordList list ->
                Text.of("imports.kind.of_keywords", kind, list.rows().size());
            case MappedTable table -> TableTranslation.kind(table);
            default -> kind;
        };
    }

    static @Nullable Text refusal(Reading reading) {
        return switch (reading) {
            case Refused refused -> refused.reason();
            case Unknown unknown -> unknown.reason();
            default -> null;
        };
    }

    static @Nullable String account(Reading reading) {
        var account = switch (reading) {
            case Overview overview -> overview.account();
            case BoardList list -> list.account();
            default -> null;
        };
        return account == null ? null : account.name();
    }

    static @Nullable DayRange range(Reading reading) {
        return switch (reading) {
            case Overview overview -> range(overview.period());
            case SiteReport report -> range(report.period());
            case MappedTable table ->
                TableTranslation.range(table.fits().found().range());
            default -> null;
        };
    }

    static @Nullable LocalDate periodEnd(Reading reading) {
        if (reading instanceof AudienceInsights audience)
            return audience.snapshot().day();
        var range = range(reading);
        return range == null ? null : range.to();
    }

    /** The sites whose sessions a file holds, where it names them. */
    static Set<String> hosts(Reading reading) {
        return reading instanceof SiteReport report ? report.hosts() : Set.of();
    }

    /** The sessions a file holds, by page; null where it is no such file. */
    static @Nullable VisitList visits(Plan.Entry entry) {
        if (!(entry.reading() instanceof SiteReport report)) return null;
        return new VisitList(
                Objects.requireNonNull(entry.client()),
                entry.file().id(),
                entry.file().downloadedAt(),
                range(report.period()),
                report.rows().stream()
                        .map(row -> new VisitList.Page(
                                row.host(), row.path(), row.sessions(), row.engaged(), row.keyEvents(), row.revenue()))
                        .toList());
    }

    /** The key of the graph's metric. */
    static @Nullable String metric(Reading reading) {
        if (!(reading instanceof Overview overview)) return null;
        var daily = overview.daily();
        if (daily == null) return null;
        var metric = daily.metric();
        return metric == null ? null : metric.key();
    }

    /** The key of its filter set. */
    static @Nullable String filters(Reading reading) {
        if (reading instanceof MappedTable table)
            return table.applied().mapping().filters();
        return reading instanceof Overview overview ? filterSet(overview).key() : null;
    }

    static List<BoardKey> boards(Reading reading) {
        if (reading instanceof BoardList list)
            return list.rows().stream().map(BoardFacts::board).toList();
        if (!(reading instanceof Overview overview)) return List.of();
        var boards = overview.boards();
        if (boards == null) return List.of();
        return boards.rows().stream()
                .map(row -> new BoardKey(row.account(), row.slug()))
                .toList();
    }

    /** Pinterest's numbers of the Pins a file names. */
    static List<String> pins(Reading reading) {
        return switch (reading) {
            case Overview overview -> {
                var pins = overview.pins();
                yield pins == null
                        ? List.of()
                        : pins.rows().stream().map(row -> row.pin()).toList();
            }
            case PinList list -> list.rows().stream().map(row -> row.pin()).toList();
            default -> List.of();
        };
    }

    /** All series of a file: its days, a list for each metric of its boards, its Pins. */
    static List<Series> series(Plan.Entry entry) {
        if (entry.reading() instanceof MappedTable table) return TableTranslation.series(entry, table);
        if (!(entry.reading() instanceof Overview overview)) return List.of();
        var source = new Series.Source(
                Objects.requireNonNull(entry.client()),
                entry.file().id(),
                filterSet(overview),
                entry.file().downloadedAt());
        var all = new ArrayList<Series>();
        var daily = overview.daily();
        if (daily != null) addDays(all, source, range(overview.period()), daily);
        var boards = overview.boards();
        if (boards != null) addBoards(all, source, boards);
        var pins = overview.pins();
        if (pins != null) addPins(all, source, pins);
        return all;
    }

    private static void addDays(List<Series> all, Series.Source source, DayRange range, Daily daily) {
        var metric = daily.metric();
        if (metric == null) return;
        var days = daily.days().stream()
                .filter(day -> day.isKnown())
                .map(day -> new Series.DayFigure(day.day(), day.count(), day.rate()))
                .toList();
        all.add(new Series.Days(source, metric, range, days));
    }

    private static void addBoards(List<Series> all, Series.Source source, BoardTable boards) {
        for (var metric : boards.metrics()) {
            if (!metric.isCount()) continue;
            var figures = boards.rows().stream()
                    .filter(row -> row.value(metric) != null)
                    .map(row -> new Series.BoardFigure(
                            new BoardKey(row.account(), row.slug()), Objects.requireNonNull(row.value(metric))))
                    .toList();
            if (!figures.isEmpty()) all.add(new Series.Boards(source, metric, range(boards.range()), figures));
        }
    }

    private static void addPins(List<Series> all, Series.Source source, PinTable pins) {
        if (!pins.metric().isCount() || pins.rows().isEmpty()) return;
        var figures = pins.rows().stream()
                .map(row -> new Series.PinFigure(row.pin(), row.value()))
                .toList();
        all.add(new Series.Pins(source, pins.metric(), range(pins.range()), figures));
    }

    /** Metrics whose days and boards, over the same range, add up to different totals. */
    static List<Text> disagreements(Reading reading) {
        if (!(reading instanceof Overview overview)) return List.of();
        var daily = overview.daily();
        var boards = overview.boards();
        if (daily == null || boards == null || !boards.range().equals(overview.period())) return List.of();
        var metric = daily.metric();
        if (metric == null || !metric.isCount() || !boards.metrics().contains(metric)) return List.of();
        long ofBoards = boards.sum(metric);
        if (ofBoards == daily.sum()) return List.of();
        return List.of(Text.of("imports.warning.totals", metricName(metric), daily.sum(), ofBoards));
    }

    /** Which days of the file Pinterest may still restate. */
    static @Nullable Text provisional(Reading reading, int provisionalDays) {
        if (!(reading instanceof Overview overview)) return null;
        var daily = overview.daily();
        if (daily == null || daily.metric() == null || provisionalDays == 0) return null;
        var known = daily.days().stream().filter(day -> day.isKnown()).toList();
        if (known.isEmpty()) return null;
        return Text.of(
                "imports.note.provisional",
                Math.min(provisionalDays, known.size()),
                known.getLast().day());
    }

    static List<Text> notices(Reading reading) {
        return switch (reading) {
            case Overview overview -> overview.notices();
            case PinList list -> list.notices();
            case MappedTable table -> TableTranslation.notices(table);
            case Tabular ignored -> List.of();
            case SiteReport report -> report.notices();
            case AudienceInsights audience -> audience.notices();
            case BoardList list -> list.notices();
            case KeywordList list -> list.notices();
            case Refused ignored -> List.of();
            case Unknown ignored -> List.of();
        };
    }

    static List<Text> misunderstood(Reading reading) {
        var unread = switch (reading) {
            case Overview overview -> overview.unread();
            case PinList list -> list.unread();
            case MappedTable table -> table.fits().unread();
            case Tabular ignored -> null;
            case SiteReport report -> report.unread();
            case AudienceInsights audience -> audience.unread();
            case BoardList list -> list.unread();
            case KeywordList list -> list.unread();
            case Refused ignored -> null;
            case Unknown ignored -> null;
        };
        if (unread == null) return List.of();
        var lines = new ArrayList<Text>();
        unread.first().forEach(line -> lines.add(Text.of("imports.lines.unread", line.number(), line.text())));
        long more = unread.count() - unread.first().size();
        if (more > 0) lines.add(Text.of("imports.lines.unread_more", more));
        return lines;
    }

    static Text metricName(Metric metric) {
        return Text.of("imports.metric." + metric.key());
    }

    private static Filters filterSet(Overview overview) {
        return Filters.of(overview.filters().stream()
                .map(line -> new Filters.Line(line.name(), line.value()))
                .toList());
    }

    private static DayRange range(Range range) {
        return new DayRange(range.from(), range.to());
    }
}
