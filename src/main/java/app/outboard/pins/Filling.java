package app.outboard.pins;

import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.BoardId;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Filling in by hand what exports leave out; one act, one transaction. */
final class Filling {
    private final Database database;
    private final Trail trail;
    private final Boards boards;
    private final PinDetails details;
    private final PinLines lines;

    Filling(Database database, Trail trail, Boards boards, PinDetails details, PinLines lines) {
        this.database = database;
        this.trail = trail;
        this.boards = boards;
        this.details = details;
        this.lines = lines;
    }

    /** What the list would change; nothing is kept. */
    List<PinChange> preview(ClientScope scope, List<PinLine> said) {
        return database.read(scope, sql -> lines.preview(sql, scope, said));
    }

    /** Keeps a pasted list; says of how many Pins. */
    int paste(ClientScope scope, List<PinLine> said) {
        return database.write(scope, tx -> {
            int pins = lines.record(tx, scope, null, said);
            note(tx, scope, "pins.pasted", String.valueOf(pins));
            return pins;
        });
    }

    /** Keeps what a form changed about one Pin; a form that changed nothing leaves no trace. */
    void fill(ClientScope scope, Pin pin, DetailForm form) {
        if (form.changesNothing(pin)) return;
        database.write(scope, tx -> {
            Clients.changed(tx, scope);
            var board = form.board(pin).map(word -> board(tx, scope, word)).orElse(null);
            details.record(tx, scope, null, List.of(form.detail(pin, board)));
            note(tx, scope, "pin.details_filled", pin.number());
            return pin;
        });
    }

    private BoardId board(DSLContext tx, ClientScope scope, String word) {
        return boards.named(tx, scope, Set.of(word)).values().iterator().next();
    }

    private void note(DSLContext tx, ClientScope scope, String act, String subject) {
        trail.note(tx, scope.agency(), scope.member().person(), act, scope.client(), subject);
    }
}
