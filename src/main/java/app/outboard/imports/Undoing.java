package app.outboard.imports;

import static app.outboard.schema.Tables.CLIENT_IMPORT;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Figures;
import app.outboard.ids.ImportId;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Takes an import back: what stood before it stands again, and its files may be imported anew. */
final class Undoing {
    private final Figures figures;
    private final PinFilling filling;
    private final Extras extras;
    private final Trail trail;
    private final InstantSource clock;

    Undoing(Figures figures, PinFilling filling, Extras extras, Trail trail, InstantSource clock) {
        this.figures = figures;
        this.filling = filling;
        this.extras = extras;
        this.trail = trail;
        this.clock = clock;
    }

    Optional<ImportId> undo(DSLContext tx, ClientScope scope, @Nullable ImportId wanted) {
        Committing.lock(tx, scope.agency(), java.util.List.of(scope));
        var found = History.standing(tx, scope.agency(), scope.client(), wanted);
        found.ifPresent(id -> {
            figures.undo(tx, scope, id);
            filling.undo(tx, scope, id);
            extras.undo(tx, scope, id);
            tx.update(CLIENT_IMPORT)
                    .set(CLIENT_IMPORT.UNDONE_AT, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .set(CLIENT_IMPORT.UNDONE_BY, scope.member().person())
                    .where(CLIENT_IMPORT.AGENCY_ID.eq(scope.agency()))
                    .and(CLIENT_IMPORT.ID.eq(id))
                    .execute();
            trail.note(
                    tx,
                    scope.agency(),
                    scope.member().person(),
                    "import.undone",
                    scope.client(),
                    Long.toString(id.value()));
        });
        return found;
    }
}
