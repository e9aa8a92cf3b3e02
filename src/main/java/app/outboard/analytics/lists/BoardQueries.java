package app.outboard.analytics.lists;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.pins.Board;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Boards with their figures: one statement, however many. */
final class BoardQueries {
    private BoardQueries() {}

    static List<BoardRow> rows(DSLContext sql, ClientScope scope, Cover cover, Sort sort, int most) {
        if (cover.lists().isEmpty()) return List.of();
        var bindings = new Bindings().with(cover).with(scope).with(scope).with(most);
        return sql.resultQuery(statement(sort), bindings.array()).fetch(BoardQueries::row);
    }

    private static String statement(Sort sort) {
        return """
            with %s,
            named as (select distinct id from listed),
            %s,
            rated as (
              select
                counted.*,
                board.account,
                board.slug,
                board.name as given,
                board.followers,
                board.pin_count,
                board.is_group,
                board.modified_on,
                coalesce(board.name, replace(board.slug, '-', ' ')) as name,
                case when outbound_least = outbound_most and clicks_least = clicks_most then outbound_least end
                  as ctr_outbound,
                case when outbound_least = outbound_most and clicks_least = clicks_most then clicks_least end
                  as ctr_clicks
              from counted
              join board
                on board.agency_id = ?
                and board.client_id = ?
                and board.id = counted.id
            )
            select
              id, account, slug, given, followers, pin_count, is_group, modified_on, ctr_outbound, ctr_clicks,
              outbound_least, outbound_most, clicks_least, clicks_most,
              impressions_least, impressions_most, saves_least, saves_most
            from rated
            %s
            order by %s
            limit ?""".formatted(RowSql.listed(Kind.BOARDS), RowSql.COUNTED, RowSql.INTERVAL, sort.clause());
    }

    private static BoardRow row(Record row) {
        var slug = row.get("slug", String.class);
        return new BoardRow(
                new BoardId(row.get("id", Long.class)),
                row.get("account", String.class),
                slug,
                Board.shownName(row.get("given", String.class), slug),
                new BoardRow.About(
                        row.get("followers", Long.class),
                        row.get("pin_count", Long.class),
                        Boolean.TRUE.equals(row.get("is_group", Boolean.class)),
                        row.get("modified_on", LocalDate.class)),
                RowSql.counts(row));
    }
}
