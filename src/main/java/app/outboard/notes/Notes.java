package app.outboard.notes;

import static app.outboard.schema.Tables.NOTE;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.NoteId;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;

/** The verbs of notes. Each says first that the client's pages change. */
public final class Notes {
    private final Database database;
    private final Trail trail;
    private final InstantSource clock;

    public Notes(Database database, Trail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes a note; the same one twice, say by a double click, is one. */
    public NoteId add(ClientScope scope, NewNote wished) {
        return database.write(scope, tx -> {
            Clients.changed(tx, scope);
            var rows = new NoteRows(tx, scope);
            var same = rows.same(wished);
            if (same.isPresent()) return same.get();
            var id = rows.insert(wished, clock.instant());
            trail(tx, scope, "note.added", wished.text());
            return id;
        });
    }

    /** Deletes all notes of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(NOTE).where(NOTE.AGENCY_ID.eq(closing.agency())).execute();
    }

    NoteRows.Page page(ClientScope scope, ListRequest request) {
        return database.read(
                scope, sql -> new NoteRows(sql, scope).page(request.tag(), request.page(), ListRequest.SIZE));
    }

    /** Also one that was removed. */
    Optional<Kept> find(ClientScope scope, NoteId id) {
        return database.read(scope, sql -> new NoteRows(sql, scope).find(id));
    }

    /** @param version of the note the edit began from */
    Saving save(ClientScope scope, NoteId id, NewNote wished, int version) {
        return database.write(scope, tx -> {
            Clients.changed(tx, scope);
            var rows = new NoteRows(tx, scope);
            if (!rows.update(id, wished, version, clock.instant()))
                return rows.find(id).<Saving>map(Saving.Stale::new).orElseGet(Saving.Unknown::new);
            trail(tx, scope, "note.edited", wished.text());
            return new Saving.Saved();
        });
    }

    /** Takes a note off the timeline; empty where there is none. */
    Optional<Kept> remove(ClientScope scope, NoteId id) {
        return setRemoved(scope, id, true);
    }

    /** Takes a removal back. */
    Optional<Kept> bringBack(ClientScope scope, NoteId id) {
        return setRemoved(scope, id, false);
    }

    private Optional<Kept> setRemoved(ClientScope scope, NoteId id, boolean removed) {
        return database.write(scope, tx -> {
            Clients.changed(tx, scope);
            var rows = new NoteRows(tx, scope);
            var found = rows.find(id);
            var now = clock.instant();
            if (found.isPresent() && rows.setRemoved(id, removed ? now : null, now))
                trail(
                        tx,
                        scope,
                        removed ? "note.removed" : "note.brought_back",
                        found.get().note().text());
            return found;
        });
    }

    private void trail(DSLContext tx, ClientScope scope, String act, String text) {
        trail.note(tx, scope.agency(), scope.member().person(), act, scope.client(), text);
    }
}
