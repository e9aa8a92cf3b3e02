package app.outboard.analytics.lists;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.ids.FilterSetId;
import app.outboard.ids.PinId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A client's boards and Pins in answer to a question. Lives inside one transaction and sends a fixed number of
 * statements: three to find what can answer, one for each table of boards, three for each of Pins, and one more for
 * boards where something can be compared.
 */
public final class Breakdown {
    private final DSLContext sql;
    private final ClientScope scope;
    private final Question question;
    private final DayFigures account;
    private final @Nullable Comparison comparison;
    private final Lists lists;
    private final @Nullable FilterSetId series;

    private Breakdown(
            DSLContext sql,
            ClientScope scope,
            Question question,
            DayFigures account,
            @Nullable Comparison comparison,
            Lists lists,
            @Nullable FilterSetId series) {
        this.sql = sql;
        this.scope = scope;
        this.question = question;
        this.account = account;
        this.comparison = comparison;
        this.lists = lists;
        this.series = series;
    }

    /**
     * Finds which lists can answer.
     *
     * @param figures the client's account in the question's filter set
     */
    public static Breakdown of(DSLContext sql, ClientScope scope, Question question, AccountFigures figures) {
        var account = figures.days();
        var comparison = question.comparison(figures::knownDays);
        return ListQueries.lists(sql, scope, question)
                .map(found -> {
                    var daily = new HashSet<Period>();
                    for (var period : asked(question, comparison))
                        if (ListQueries.everyDay(sql, scope, found.series(), period)) daily.add(period);
                    var lists = new Lists(found.filters(), daily, found.lists());
                    return new Breakdown(sql, scope, question, account, comparison, lists, found.series());
                })
                .orElseGet(() ->
                        new Breakdown(sql, scope, question, account, comparison, Lists.none(scope.filters()), null));
    }

    public @Nullable Comparison comparison() {
        return comparison;
    }

    /** The key of the filter set the figures are of; see {@code figures.Filters}. */
    public String filters() {
        return lists.filters();
    }

    /** The ranges that exports hold lists of, newest first. */
    public List<Period> ranges(Kind kind) {
        return lists.ranges(kind);
    }

    /** The ranges that exports hold lists of this metric of. */
    public Set<Period> ranges(Kind kind, Metric metric) {
        return lists.ranges(kind, metric);
    }

    /** The client's lists in other filter sets than the one asked of; one more statement. */
    public List<OtherSeries> others(Kind kind) {
        return ListQueries.series(sql, scope, kind).stream()
                .filter(other -> !other.id().equals(series))
                .toList();
    }

    /** The lists that answer for boards, or for Pins. */
    public Cover cover(Kind kind) {
        return lists.cover(kind, question.period(), account);
    }

    public BoardTable boards(Sort sort, int most) {
        var cover = cover(Kind.BOARDS);
        var before = before(Kind.BOARDS, cover);
        var earlier = BoardQueries.rows(sql, scope, before, Sort.USUAL, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(BoardRow::id, BoardRow::counts));
        return new BoardTable(cover, before, BoardQueries.rows(sql, scope, cover, sort, most), earlier);
    }

    public PinTable pins(PinFilter filter, Sort sort, Page page) {
        var cover = cover(Kind.PINS);
        if (series == null || cover.isNothing())
            return new PinTable(Cover.NONE, Cover.NONE, List.of(), Map.of(), 0, PinCount.NONE);
        var before = before(Kind.PINS, cover);
        var queries = new PinQueries(sql, scope, series);
        var found = queries.page(cover, filter, sort, page);
        return new PinTable(
                cover,
                before,
                found.rows(),
                queries.compared(before, found.rows()),
                found.matches(),
                queries.count(cover, filter.fewClicks()));
    }

    /** Landing pages; three statements for what can answer and the sessions, one or two for the rows. */
    public PageTable pages(PageFilter filter, Sort sort, Page page) {
        var cover = cover(Kind.PINS);
        var span = cover.span();
        var sessions = VisitQueries.cover(sql, scope, span == null ? question.period() : span);
        if (series == null || cover.isNothing()) return PageTable.nothing(sessions);
        var before = before(Kind.PINS, cover);
        var queries = new PageQueries(sql, scope, series);
        var found = queries.page(cover, sessions, filter, sort, page);
        return new PageTable(
                cover,
                before,
                sessions,
                found.rows(),
                queries.compared(before, found.rows()),
                found.matches(),
                found.all(),
                found.few());
    }

    /** One landing page, 0 for that of Pins without a link, and the Pins that lead there. */
    public PageDetail page(long id, PinFilter filter, Sort sort, Page page) {
        var pages = pages(new PageFilter(null, id, filter.fewClicks()), Sort.USUAL, Page.first(1));
        var address = pages.rows().isEmpty() ? null : pages.rows().getFirst().address();
        return new PageDetail(
                pages,
                pins(filter.leadingTo(id), sort, page),
                VisitQueries.history(sql, scope, pages.sessions(), address));
    }

    /**
     * One Pin over all ranges and days known, whatever the question.
     *
     * @param linkAddedOn figures of ranges that begin before are not judged; null where that day is not known
     */
    public PinHistory pin(PinId pin, @Nullable LocalDate linkAddedOn) {
        if (series == null) return PinHistory.NONE;
        var values = HistoryQueries.values(sql, scope, series, pin);
        return new PinHistory(
                lists.history(values, account, linkAddedOn), HistoryQueries.days(sql, scope, series, pin));
    }

    /** Only whole periods are held against each other: a part of one against a part of another says nothing. */
    private Cover before(Kind kind, Cover cover) {
        if (comparison == null || !cover.fit().isWhole()) return Cover.NONE;
        var before = lists.cover(kind, comparison.period(), account);
        return before.fit().isWhole() ? before : Cover.NONE;
    }

    private static Set<Period> asked(Question question, @Nullable Comparison comparison) {
        var asked = new HashSet<>(Set.of(question.period()));
        if (comparison != null) asked.add(comparison.period());
        return asked;
    }
}
