package app.outboard.reports.block;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.daily.AccountQueries;
import app.outboard.analytics.lists.Breakdown;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.Page;
import app.outboard.analytics.lists.PageFilter;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.Sort;
import app.outboard.analytics.measure.RangeChoice;
import app.outboard.analytics.question.Against;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.audit.finding.FindingQueries;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.notes.NoteQueries;
import app.outboard.reports.plan.Reader;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads what a report is made of, in a fixed number of statements. */
public final class MaterialReader {
    private static final int ROWS_OF_MONTH = 5;
    private static final int ROWS_OF_YEAR = 10;

    private final Rulebook rulebook;
    private final InstantSource clock;

    public MaterialReader(Rulebook rulebook, InstantSource clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    public Material read(DSLContext sql, ClientScope scope, Period period, Reader reader) {
        var house = scope.member().house();
        var account = AccountQueries.of(sql, scope, null);
        var available = account.available(today(), house.provisionalDays());
        var question = Question.ofPortfolio(available).withPeriod(period);
        var lists = question.withPeriod(elapsed(period, available)).withAgainst(Against.NONE);
        var found = Breakdown.of(sql, scope, lists, account);
        var ofBoards = Breakdown.of(sql, scope, lists.withPeriod(listed(found, Kind.BOARDS, lists.period())), account);
        var ofPins = Breakdown.of(sql, scope, lists.withPeriod(listed(found, Kind.PINS, lists.period())), account);
        var all = PinFilter.none(house.fewClicks());
        var created = new PinFilter(null, period.from(), null, PinFilter.Clicks.ALL, house.fewClicks());
        var first = Page.first(period.isWholeYear() ? ROWS_OF_YEAR : ROWS_OF_MONTH);
        return new Material(
                scope,
                reader,
                account,
                Answer.of(question.withAgainst(Against.PREVIOUS), account, house),
                Answer.of(question.withAgainst(Against.YEAR), account, house),
                ofBoards.boards(Sort.USUAL, first.size()),
                ofPins.pins(all, Sort.USUAL, first),
                ofPins.pins(created, Sort.USUAL, first),
                ofPins.pages(new PageFilter(null, null, house.fewClicks()), Sort.USUAL, first),
                audit(sql, scope),
                FindingQueries.of(sql, scope),
                Topics.of(sql, scope),
                NoteQueries.shown(sql, scope, period.from(), period.to()));
    }

    /** Of a running year, the months that are over: lists come by the month. */
    private static Period elapsed(Period period, Available available) {
        var last = available.lastKnown();
        if (last == null || !period.isWholeYear() || !period.contains(last)) return period;
        var end = YearMonth.from(last.plusDays(1)).minusMonths(1).atEndOfMonth();
        return end.isBefore(period.from()) ? period : new Period(period.from(), end);
    }

    /** Where lists do not fill a year: the longest part of it that they do fill, side by side. */
    private static Period listed(Breakdown found, Kind kind, Period wanted) {
        if (found.cover(kind).fit().isWhole()) return wanted;
        var longest = RangeChoice.longestWhole(found.ranges(kind, Metric.OUTBOUND_CLICKS), wanted);
        return longest == null ? wanted : longest;
    }

    /** Without rules that only an older release had: there are no words for them any more. */
    private @Nullable Report audit(DSLContext sql, ClientScope scope) {
        var run = RunQueries.newest(sql, scope);
        if (run.isEmpty()) return null;
        var report = RunQueries.report(sql, scope, run.get());
        var known = report.results().stream()
                .filter(result -> rulebook.find(result.rule().value()).isPresent())
                .toList();
        return new Report(report.run(), known, report.score());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
