package app.outboard.reports.block;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.PIN;
import static org.jooq.impl.DSL.coalesce;

import app.outboard.clients.ClientScope;
import java.util.List;
import org.jooq.DSLContext;

/** What a client's boards and newest Pins are about, by their titles: one statement. */
final class Topics {
    /** More would take longer to read than they tell. */
    private static final int PINS = 1000;

    private Topics() {}

    static List<String> of(DSLContext sql, ClientScope scope) {
        var boards = sql.select(coalesce(BOARD.NAME, BOARD.SLUG))
                .from(BOARD)
                .where(BOARD.AGENCY_ID.eq(scope.agency()))
                .and(BOARD.CLIENT_ID.eq(scope.client()));
        var pins = sql.select(PIN.TITLE)
                .from(PIN)
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .and(PIN.TITLE.isNotNull())
                .orderBy(PIN.CREATED_ON.desc().nullsLast(), PIN.ID.desc())
                .limit(PINS);
        return boards.unionAll(pins).fetch(0, String.class);
    }
}
