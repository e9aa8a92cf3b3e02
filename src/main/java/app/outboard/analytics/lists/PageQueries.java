package app.outboard.analytics.lists;

import app.outboard.clients.ClientScope;
import app.outboard.ids.FilterSetId;
import app.outboard.pins.landing.PageAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Landing pages with their figures: one statement each, however many pages and Pins. */
final class PageQueries {
    private final DSLContext sql;
    private final ClientScope scope;
    private final FilterSetId series;

    PageQueries(DSLContext sql, ClientScope scope, FilterSetId series) {
        this.sql = sql;
        this.scope = scope;
        this.series = series;
    }

    /** Rows of a table, and how many there are: on all its pages, before the search, and of these with few clicks. */
    record Rows(List<PageRow> rows, long matches, long all, long few) {
        private static final Rows NONE = new Rows(List.of(), 0, 0, 0);
    }

    Rows page(Cover cover, SessionCover sessions, PageFilter filter, Sort sort, Page page) {
        var bindings = VisitQueries.bind(summed(cover), scope, sessions)
                .with(scope)
                .with(filter.everyPage(), filter.fewClicks())
                .with(filter.pattern(), filter.pattern())
                .with(filter.page(), filter.page())
                .with(number(page.after()), number(page.before()))
                .with(page.size(), page.size());
        var found = sql.resultQuery(PageSql.page(isDaily(cover), sort), bindings.array())
                .fetch();
        if (found.isEmpty()) return Rows.NONE;
        var first = found.getFirst();
        return new Rows(
                found.map(row -> row(row, sessions)),
                first.get("matches", Long.class),
                first.get("all_pages", Long.class),
                first.get("few_pages", Long.class));
    }

    /** The same pages' figures over other days, by id. */
    Map<Long, Counts> compared(Cover cover, Collection<PageRow> pages) {
        if (cover.isNothing() || pages.isEmpty()) return Map.of();
        var ids = pages.stream().map(PageRow::id).toArray(Long[]::new);
        return sql.resultQuery(
                        PageSql.compared(isDaily(cover)),
                        summed(cover).with((Object) ids).array())
                .fetchMap(row -> row.get("id", Long.class), RowSql::counts);
    }

    /** The question marks of the Pins' figures and of their sums. */
    private Bindings summed(Cover cover) {
        var queries = new PinQueries(sql, scope, series);
        // pages, judged Pins, and the lists or the sums
        return queries.figured(cover, false).with(scope).with(scope).with(scope);
    }

    private static boolean isDaily(Cover cover) {
        return cover.fit() == Fit.DAILY;
    }

    private static @Nullable Long number(@Nullable String id) {
        return id == null || id.length() > 18 ? null : Long.valueOf(id);
    }

    private static PageRow row(Record row, SessionCover sessions) {
        long id = row.get("id", Long.class);
        var path = row.get("path", String.class);
        return new PageRow(
                id,
                path == null
                        ? null
                        : new PageAddress(row.get("host", String.class), path, row.get("query", String.class)),
                row.get("link", String.class),
                row.get("pins", Integer.class),
                row.get("listed", Integer.class),
                row.get("judged_count", Integer.class),
                RowSql.counts(row),
                VisitQueries.visits(row, count(row, sessions), Boolean.TRUE.equals(row.get("shared", Boolean.class))),
                row.get("place", Long.class));
    }

    private static @Nullable Count count(Record row, SessionCover sessions) {
        var count = row.get("sessions", Long.class);
        if (count == null) return null;
        boolean whole = row.get("reports", Integer.class) == sessions.read().size();
        return whole ? Count.exactly(count) : new Count(count, null);
    }
}
