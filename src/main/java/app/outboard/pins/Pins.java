package app.outboard.pins;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.BOARD_DETAIL;
import static app.outboard.schema.Tables.LANDING_PAGE;
import static app.outboard.schema.Tables.PIN;
import static app.outboard.schema.Tables.PIN_DETAIL;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.ids.PinId;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.Tenant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The door to a client's Pins. */
public final class Pins {
    private static final String ADD = """
            insert into pin (agency_id, client_id, pinterest_id)
            select distinct ?::bigint, ?::bigint, given.number
            from unnest(?::text[]) as given(number)
            order by given.number
            on conflict do nothing
            """;

    private static final String ADD_FROM = """
            insert into pin (agency_id, client_id, pinterest_id)
            select {0}, given.client_id, given.pinterest_id
            from {1} as given
            where not exists (
              select
              from pin
              where pin.agency_id = {0}
                and pin.client_id = given.client_id
                and pin.pinterest_id = given.pinterest_id)
            order by given.client_id, given.pinterest_id
            on conflict do nothing
            """;

    private final Database database;

    public Pins(Database database) {
        this.database = database;
    }

    /** The Pin of Pinterest's number; empty for a stranger's, as for none at all. */
    public Optional<Pin> find(ClientScope scope, String number) {
        return database.read(scope, sql -> PinQueries.byNumber(sql, scope, number));
    }

    /** All of the client's Pins and what is known of them, in one statement; oldest numbers first. */
    public static List<Pin> all(DSLContext sql, ClientScope scope) {
        return PinQueries.all(sql, scope);
    }

    /** The Pins of these numbers, made where they are new. Two statements, however many. */
    public Map<String, PinId> ensure(DSLContext tx, ClientScope scope, Collection<String> numbers) {
        if (numbers.isEmpty()) return Map.of();
        add(tx, scope, numbers);
        return PinQueries.ids(tx, scope, numbers.toArray(String[]::new));
    }

    /** Makes the Pins of these numbers where they are new. One statement, however many. */
    public void add(DSLContext tx, ClientScope scope, Collection<String> numbers) {
        if (numbers.isEmpty()) return;
        tx.execute(ADD, scope.agency().value(), scope.client().value(), numbers.toArray(String[]::new));
    }

    /**
     * The same for numbers too many to name one by one.
     *
     * @param given a temporary table of {@code client_id} and {@code pinterest_id}, each pair once; of clients the
     *     caller was let in to
     */
    public void ensureAll(DSLContext tx, Tenant tenant, Table<?> given) {
        tx.execute(ADD_FROM, DSL.inline(tenant.agency().value()), given);
    }

    /** Deletes all Pins and boards of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        var agency = closing.agency();
        tx.deleteFrom(BOARD_DETAIL).where(BOARD_DETAIL.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(PIN_DETAIL).where(PIN_DETAIL.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(PIN).where(PIN.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(LANDING_PAGE).where(LANDING_PAGE.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(BOARD).where(BOARD.AGENCY_ID.eq(agency)).execute();
    }
}
