package app.outboard.analytics.coverage;

import app.outboard.clients.ClientScope;
import app.outboard.figures.DayRange;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.figures.coverage.HeldTable;
import app.outboard.figures.coverage.Holdings;
import app.outboard.figures.coverage.Item;
import app.outboard.figures.coverage.Target;
import app.outboard.platform.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a client's coverage into words, links and marks. */
final class CoverageView {
    /** A year and the month to hold against it. */
    private static final int SHOWN = 13;

    /** Days before they leave, from which on tables are said to leave soon. */
    private static final int SOON = 31;

    /** Days back for which Pinterest's API gives daily figures. */
    private static final int DAYS_OF_API = 90;

    private final ClientScope scope;
    private final Coverage coverage;
    private final Holdings held;
    private final LocalDate today;
    private final boolean all;
    private final String home;
    private final Words words;

    CoverageView(ClientScope scope, Coverage coverage, boolean all, Words words) {
        this.scope = scope;
        this.coverage = coverage;
        this.held = coverage.held();
        this.today = coverage.last().today();
        this.all = all;
        this.home = "/" + scope.member().house().slug() + "/clients/" + scope.slug();
        this.words = words;
    }

    CoveragePage page() {
        var months = months();
        var calendar = new MonthCells(held, coverage.last(), words);
        return new CoveragePage(
                scope.name(),
                about(),
                held.isNothing(),
                home + "/checklist",
                home + "/checklist/backfill",
                leaving(),
                words.say("coverage.stays"),
                words.say("coverage.api", DAYS_OF_API, today.minusDays(DAYS_OF_API)),
                Holdings.METRICS.stream()
                        .map(metric -> words.say("coverage.metric." + metric.key()))
                        .toList(),
                months.stream()
                        .limit(all ? months.size() : SHOWN)
                        .map(month -> calendar.month(month, href(month), month.equals(coverage.month())))
                        .toList(),
                all || months.size() <= SHOWN ? null : home + "/coverage?months=all",
                words.say("coverage.detail", words.dates().month(coverage.month())),
                coverage.month().isAfter(coverage.last().month())
                        ? null
                        : home + "/checklist?month=" + coverage.month(),
                new SourceRows(home, scope.member().house().slug(), coverage, words).rows());
    }

    private String about() {
        var last = held.lastKnown();
        return Words.line(
                scope.name(),
                last == null ? null : words.say("numbers.data_to", words.dates().fullDay(last)),
                scope.filters().equals(Filters.ORGANIC.key())
                        ? words.say("coverage.filters.organic")
                        : scope.filters().isEmpty() ? words.say("coverage.filters.none") : scope.filters());
    }

    private String href(YearMonth month) {
        return home + "/coverage?month=" + month + (all ? "&months=all" : "") + "#month";
    }

    /** From this month back to the first of which anything is known; at least those that can still be exported. */
    private List<YearMonth> months() {
        var newest = YearMonth.from(today);
        var oldest = coverage.last().month().minusMonths(Target.MONTHS_OF_TABLES - 1L);
        var first = held.firstTold();
        if (first != null && YearMonth.from(first).isBefore(oldest)) oldest = YearMonth.from(first);
        var months = new ArrayList<YearMonth>();
        for (var month = newest; !month.isBefore(oldest); month = month.minusMonths(1)) months.add(month);
        return months;
    }

    private List<CoveragePage.Leaving> leaving() {
        var leaving = new ArrayList<CoveragePage.Leaving>();
        for (var month : coverage.backfill().months().reversed()) {
            var target = month.target();
            var open = month.needed().stream()
                    .filter(item -> !item.pins().isSettled())
                    .toList();
            if (open.isEmpty() || !target.hasTables()) continue;
            boolean boards = held.table(HeldTable.Of.BOARDS, Metric.OUTBOUND_CLICKS, target.range())
                    .isPresent();
            long left = ChronoUnit.DAYS.between(today, target.tablesUntil());
            leaving.add(new CoveragePage.Leaving(
                    home + "/checklist?month=" + target.month(),
                    words.dates().month(target.month()),
                    words.say(boards ? "coverage.leaving.what" : "coverage.leaving.boards_too", named(open)),
                    words.say("coverage.leaving.by", target.tablesUntil(), left),
                    left <= SOON));
        }
        return leaving;
    }

    private String named(List<Item> items) {
        return items.stream().map(item -> name(item.metric(), words)).collect(Collectors.joining(", "));
    }

    static String name(Metric metric, Words words) {
        return words.say("coverage.metric." + metric.key());
    }

    /** "missing 3 – 14 Sep 2026; 20 Sep 2026", or null where nothing is. */
    static @Nullable String runs(String key, List<DayRange> runs, Words words) {
        if (runs.isEmpty()) return null;
        return words.say(
                key,
                runs.stream()
                        .map(run -> words.dates().span(run.from(), run.to()))
                        .collect(Collectors.joining("; ")));
    }
}
