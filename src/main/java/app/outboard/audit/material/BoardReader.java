package app.outboard.audit.material;

import static app.outboard.schema.Tables.BOARD;

import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.Counts;
import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.pins.Board;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a client's boards: one statement. */
final class BoardReader {
    private BoardReader() {}

    static List<AuditedBoard> read(DSLContext sql, ClientScope scope, List<BoardRow> figures) {
        Map<BoardId, BoardRow> rows = figures.stream().collect(Collectors.toMap(BoardRow::id, Function.identity()));
        return sql.select(
                        BOARD.ID,
                        BOARD.SLUG,
                        BOARD.ACCOUNT,
                        BOARD.NAME,
                        BOARD.DESCRIPTION,
                        BOARD.PIN_COUNT,
                        BOARD.IS_GROUP,
                        BOARD.OWNER,
                        BOARD.TOPIC,
                        BOARD.MODIFIED_ON)
                .from(BOARD)
                .where(BOARD.AGENCY_ID.eq(scope.agency()))
                .and(BOARD.CLIENT_ID.eq(scope.client()))
                .orderBy(BOARD.SLUG, BOARD.ACCOUNT)
                .fetch(row -> board(row, rows.get(row.get(BOARD.ID))));
    }

    private static AuditedBoard board(Record row, @Nullable BoardRow figures) {
        var counts = figures == null ? Counts.NONE : figures.counts();
        return new AuditedBoard(
                row.get(BOARD.SLUG),
                row.get(BOARD.ACCOUNT),
                Board.shownName(row.get(BOARD.NAME), row.get(BOARD.SLUG)),
                row.get(BOARD.DESCRIPTION),
                row.get(BOARD.PIN_COUNT),
                row.get(BOARD.IS_GROUP),
                row.get(BOARD.OWNER),
                row.get(BOARD.TOPIC),
                null,
                null,
                null,
                row.get(BOARD.MODIFIED_ON),
                PinReader.exact(counts.outboundClicks()),
                PinReader.exact(counts.pinClicks()),
                PinReader.exact(counts.impressions()));
    }
}
