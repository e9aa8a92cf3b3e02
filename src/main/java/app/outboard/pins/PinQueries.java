package app.outboard.pins;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.PIN;
import static org.jooq.impl.DSL.any;

import app.outboard.clients.ClientScope;
import app.outboard.ids.PinId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads of a client's Pins. */
final class PinQueries {
    private PinQueries() {}

    static Optional<Pin> byNumber(DSLContext sql, ClientScope scope, String number) {
        return pins(sql, scope, PIN.PINTEREST_ID.eq(number)).fetchOptional(PinQueries::pin);
    }

    /** Those of these numbers that are known. */
    static Map<String, Pin> byNumbers(DSLContext sql, ClientScope scope, String[] numbers) {
        var found = new HashMap<String, Pin>();
        pins(sql, scope, PIN.PINTEREST_ID.eq(any(numbers)))
                .fetch(PinQueries::pin)
                .forEach(pin -> found.put(pin.number(), pin));
        return found;
    }

    static Map<String, PinId> ids(DSLContext sql, ClientScope scope, String[] numbers) {
        return sql.select(PIN.PINTEREST_ID, PIN.ID)
                .from(PIN)
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .and(PIN.PINTEREST_ID.eq(any(numbers)))
                .fetchMap(PIN.PINTEREST_ID, PIN.ID);
    }

    private static ResultQuery<?> pins(DSLContext sql, ClientScope scope, Condition which) {
        return sql.select(
                        PIN.ID,
                        PIN.PINTEREST_ID,
                        PIN.TITLE,
                        PIN.DESCRIPTION,
                        PIN.LINK,
                        PIN.BOARD_ID,
                        BOARD.SLUG,
                        BOARD.NAME,
                        PIN.CREATED_ON,
                        PIN.ALT_TEXT,
                        PIN.KEYWORDS,
                        PIN.LINK_ADDED_ON)
                .from(PIN)
                .leftJoin(BOARD)
                .on(BOARD.AGENCY_ID.eq(PIN.AGENCY_ID))
                .and(BOARD.CLIENT_ID.eq(PIN.CLIENT_ID))
                .and(BOARD.ID.eq(PIN.BOARD_ID))
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .and(which);
    }

    private static Pin pin(Record row) {
        var board = row.get(PIN.BOARD_ID);
        return new Pin(
                row.get(PIN.ID),
                row.get(PIN.PINTEREST_ID),
                row.get(PIN.TITLE),
                row.get(PIN.DESCRIPTION),
                row.get(PIN.LINK),
                board,
                board == null ? null : Board.shownName(row.get(BOARD.NAME), row.get(BOARD.SLUG)),
                row.get(PIN.CREATED_ON),
                row.get(PIN.ALT_TEXT),
                row.get(PIN.KEYWORDS),
                row.get(PIN.LINK_ADDED_ON));
    }
}
