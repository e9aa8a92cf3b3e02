package app.outboard.pins;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.LANDING_PAGE;
import static app.outboard.schema.Tables.PIN;
import static org.jooq.impl.DSL.any;

import app.outboard.clients.ClientScope;
import app.outboard.ids.PinId;
import app.outboard.pins.landing.LandingPage;
import app.outboard.pins.landing.PageAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

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

    /** All of them, by their number at Pinterest. */
    static List<Pin> all(DSLContext sql, ClientScope scope) {
        return pins(sql, scope, PIN.PINTEREST_ID.isNotNull()).fetch(PinQueries::pin).stream()
                .sorted(Comparator.comparingInt((Pin pin) -> pin.number().length())
                        .thenComparing(Pin::number))
                .toList();
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
                        PIN.LINK_ADDED_ON,
                        PIN.SAVED,
                        PIN.IMAGE,
                        PIN.IMAGE_WIDTH,
                        PIN.IMAGE_HEIGHT,
                        PIN.FORMAT,
                        PIN.DURATION_SECONDS,
                        LANDING_PAGE.ID,
                        LANDING_PAGE.HOST,
                        LANDING_PAGE.PATH,
                        LANDING_PAGE.QUERY)
                .from(PIN)
                .leftJoin(BOARD)
                .on(BOARD.AGENCY_ID.eq(PIN.AGENCY_ID))
                .and(BOARD.CLIENT_ID.eq(PIN.CLIENT_ID))
                .and(BOARD.ID.eq(PIN.BOARD_ID))
                .leftJoin(LANDING_PAGE)
                .on(LANDING_PAGE.AGENCY_ID.eq(PIN.AGENCY_ID))
                .and(LANDING_PAGE.CLIENT_ID.eq(PIN.CLIENT_ID))
                .and(LANDING_PAGE.ID.eq(PIN.LANDING_PAGE_ID))
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
                row.get(PIN.LINK_ADDED_ON),
                row.get(PIN.SAVED),
                media(row),
                landing(row));
    }

    private static PinMedia media(Record row) {
        var format = row.get(PIN.FORMAT);
        return new PinMedia(
                row.get(PIN.IMAGE),
                row.get(PIN.IMAGE_WIDTH),
                row.get(PIN.IMAGE_HEIGHT),
                format == null ? null : PinFormat.ofKey(format),
                row.get(PIN.DURATION_SECONDS));
    }

    private static @Nullable LandingPage landing(Record row) {
        var page = row.get(LANDING_PAGE.ID);
        return page == null
                ? null
                : new LandingPage(
                        page,
                        new PageAddress(
                                row.get(LANDING_PAGE.HOST), row.get(LANDING_PAGE.PATH), row.get(LANDING_PAGE.QUERY)));
    }
}
