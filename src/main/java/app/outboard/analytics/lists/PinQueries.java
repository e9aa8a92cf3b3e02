package app.outboard.analytics.lists;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.ids.FilterSetId;
import app.outboard.ids.PinId;
import app.outboard.pins.Board;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Pins with their figures: one statement each, however many Pins. */
final class PinQueries {
    private final DSLContext sql;
    private final ClientScope scope;
    private final FilterSetId series;

    PinQueries(DSLContext sql, ClientScope scope, FilterSetId series) {
        this.sql = sql;
        this.scope = scope;
        this.series = series;
    }

    /** Rows of a table, and how many there are on all its pages. */
    record Rows(List<PinRow> rows, long matches) {
        static final Rows NONE = new Rows(List.of(), 0);
    }

    Rows page(Cover cover, PinFilter filter, Sort sort, Page page) {
        if (cover.isNothing()) return Rows.NONE;
        var pattern = filter.pattern();
        var board = filter.board() == null ? null : filter.board().value();
        var bindings = figured(cover, filter.words() != null || filter.page() != null)
                .with(scope)
                .with(pattern, pattern, pattern, pattern)
                .with(filter.freshFrom(), filter.freshFrom())
                .with(board, board)
                .with(filter.page(), filter.page())
                .with(
                        filter.clicks().name(),
                        filter.fewClicks(),
                        filter.clicks().name())
                .with(page.after(), page.before(), page.size(), page.size());
        var found = sql.resultQuery(PinSql.page(isDaily(cover), sort), bindings.array())
                .fetch();
        long matches = found.isEmpty() ? 0 : found.getFirst().get("matches", Long.class);
        return new Rows(found.map(PinQueries::row), matches);
    }

    PinCount count(Cover cover, int fewClicks) {
        if (cover.isNothing()) return PinCount.NONE;
        var bindings = figured(cover, false).with(scope).with(fewClicks);
        return sql.resultQuery(PinSql.counted(isDaily(cover)), bindings.array())
                .fetchSingle(row -> new PinCount(
                        row.get("pins", Integer.class),
                        row.get("dated", Integer.class),
                        row.get("few", Integer.class)));
    }

    /** The same Pins' figures over other days. */
    Map<PinId, Counts> compared(Cover cover, Collection<PinRow> pins) {
        if (cover.isNothing() || pins.isEmpty()) return Map.of();
        var ids = pins.stream().map(pin -> pin.id().value()).toArray(Long[]::new);
        var bindings = isDaily(cover)
                ? days(cover)
                : counted(new Bindings().with(cover).with(scope).with((Object) ids), cover);
        return sql.resultQuery(PinSql.compared(isDaily(cover)), bindings.array())
                .fetchMap(row -> new PinId(row.get("id", Long.class)), RowSql::counts);
    }

    /** The question marks of {@link PinSql#figured}. */
    Bindings figured(Cover cover, boolean everyPin) {
        if (isDaily(cover)) return days(cover);
        return counted(new Bindings().with(cover).with(scope).with(scope).with(everyPin), cover);
    }

    private Bindings counted(Bindings named, Cover cover) {
        return named.with(cover.daysRead().from()).with(scope);
    }

    private Bindings days(Cover cover) {
        return new Bindings()
                .with(scope)
                .with(series.value(), cover.daysRead().from(), cover.daysRead().to());
    }

    private static boolean isDaily(Cover cover) {
        return cover.fit() == Fit.DAILY;
    }

    private static PinRow row(Record row) {
        var board = row.get("board_id", Long.class);
        return new PinRow(
                new PinId(row.get("id", Long.class)),
                row.get("pinterest_id", String.class),
                row.get("name", String.class),
                row.get("link", String.class),
                board == null ? null : new BoardId(board),
                board == null
                        ? null
                        : Board.shownName(row.get("board_given", String.class), row.get("board_slug", String.class)),
                row.get("created_on", LocalDate.class),
                row.get("link_added_on", LocalDate.class),
                RowSql.counts(row),
                row.get("place", Long.class));
    }
}
