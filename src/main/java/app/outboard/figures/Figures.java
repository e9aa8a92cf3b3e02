package app.outboard.figures;

import static app.outboard.schema.Tables.ACCOUNT_DAY;
import static app.outboard.schema.Tables.ACCOUNT_RANGE;
import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.OBSERVATION;
import static app.outboard.schema.Tables.OBSERVED_BOARD;
import static app.outboard.schema.Tables.OBSERVED_DAY;
import static app.outboard.schema.Tables.OBSERVED_PIN;
import static app.outboard.schema.Tables.OBSERVED_PIN_DAY;
import static app.outboard.schema.Tables.OBSERVED_RANGE;
import static app.outboard.schema.Tables.OBSERVED_VISIT;
import static app.outboard.schema.Tables.PIN_DAY;
import static app.outboard.schema.Tables.RANGE_LIST;
import static app.outboard.schema.Tables.VISIT_LIST;
import static java.util.Objects.requireNonNull;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.ClientId;
import app.outboard.ids.ImportId;
import app.outboard.pins.BoardKey;
import app.outboard.pins.Boards;
import app.outboard.pins.Pins;
import app.outboard.platform.db.Tenant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The one way figures come in and go out again. Callers bring the transaction, so that their own rows share it. */
public final class Figures {
    private final Boards boards;
    private final Pins pins;

    public Figures(Boards boards, Pins pins) {
        this.boards = boards;
        this.pins = pins;
    }

    /**
     * Stores series as observations and derives what follows.
     *
     * @param imports for each client among the series' sources, the import they belong to
     * @return what each series did, in the order given
     */
    public List<Outcome> record(DSLContext tx, Tenant tenant, Map<ClientId, ImportId> imports, List<Series> incoming) {
        var agency = tenant.agency();
        Clients.changed(tx, tenant, imports.keySet());
        ensureBoardsAndPins(tx, incoming);
        IncomingTables.fill(tx, incoming);
        Derivation.open(tx);
        Observations.store(tx, agency, imports);
        Comparison.before(tx, agency);
        Derivation.run(tx, agency);
        boolean pinDays = incoming.stream().anyMatch(Series.PinDays.class::isInstance);
        return Comparison.outcomes(tx, agency, pinDays ? recordPinDays(tx, tenant) : List.of());
    }

    private List<? extends Record> recordPinDays(DSLContext tx, Tenant tenant) {
        var agency = tenant.agency();
        PinDayDerivation.open(tx);
        PinDayObservations.store(tx, tenant, pins);
        if (PinDayDerivation.aloneThere(tx, agency)) {
            PinDayDerivation.adopt(tx, agency);
            return PinDayComparison.allFresh(tx);
        }
        PinDayDerivation.touch(tx, agency);
        PinDayComparison.before(tx, agency);
        PinDayDerivation.again(tx, agency);
        return PinDayComparison.counts(tx, agency);
    }

    /** Stores sessions by page; they never mix with what Pinterest counted. */
    public VisitOutcome record(DSLContext tx, ImportId importId, VisitList sessions) {
        return Visits.record(tx, importId, sessions);
    }

    /** Takes an import's observations out of the reckoning, so that what stood before them stands again. */
    public void undo(DSLContext tx, ClientScope scope, ImportId importId) {
        Clients.changed(tx, scope);
        Derivation.open(tx);
        PinDayDerivation.open(tx);
        Observations.undo(tx, scope, importId);
        Derivation.run(tx, scope.agency());
        PinDayDerivation.touch(tx, scope.agency());
        PinDayDerivation.again(tx, scope.agency());
        Visits.undo(tx, scope, importId);
    }

    /** Deletes all figures of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        var agency = closing.agency();
        tx.deleteFrom(OBSERVED_VISIT).where(OBSERVED_VISIT.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(VISIT_LIST).where(VISIT_LIST.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(ACCOUNT_RANGE).where(ACCOUNT_RANGE.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(OBSERVED_RANGE).where(OBSERVED_RANGE.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(OBSERVED_PIN_DAY)
                .where(OBSERVED_PIN_DAY.AGENCY_ID.eq(agency))
                .execute();
        tx.deleteFrom(PIN_DAY).where(PIN_DAY.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(ACCOUNT_DAY).where(ACCOUNT_DAY.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(RANGE_LIST).where(RANGE_LIST.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(OBSERVED_DAY).where(OBSERVED_DAY.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(OBSERVED_BOARD).where(OBSERVED_BOARD.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(OBSERVED_PIN).where(OBSERVED_PIN.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(OBSERVATION).where(OBSERVATION.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(FILTER_SET).where(FILTER_SET.AGENCY_ID.eq(agency)).execute();
    }

    private void ensureBoardsAndPins(DSLContext tx, List<Series> incoming) {
        Map<ClientId, ClientScope> scopes = new HashMap<>();
        Map<ClientId, Set<BoardKey>> boardKeys = new HashMap<>();
        Map<ClientId, Set<String>> pinNumbers = new HashMap<>();
        for (var series : incoming) {
            var scope = series.source().client();
            scopes.put(scope.client(), scope);
            switch (series) {
                case Series.Days ignored -> {}
                case Series.Totals ignored -> {}
                case Series.PinDays ignored -> {} // once they are copied, see PinDayObservations
                case Series.Boards list -> {
                    var keys = boardKeys.computeIfAbsent(scope.client(), id -> new HashSet<>());
                    list.boards().forEach(figure -> keys.add(figure.board()));
                }
                case Series.Pins list -> {
                    var numbers = pinNumbers.computeIfAbsent(scope.client(), id -> new HashSet<>());
                    list.pins().forEach(figure -> numbers.add(figure.pin()));
                }
            }
        }
        boardKeys.forEach((client, keys) -> boards.ensure(tx, requireNonNull(scopes.get(client)), keys));
        pinNumbers.forEach((client, numbers) -> pins.add(tx, requireNonNull(scopes.get(client)), numbers));
    }
}
