package app.outboard.pins;

import static app.outboard.accounts.Role.ANALYST;
import static app.outboard.accounts.Role.VIEWER;

import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;
import app.outboard.trail.Trail;
import java.time.InstantSource;

/** The pages on which people say what exports leave out: of one Pin, of many at once, of a board. */
public final class PinRoutes {
    private final DetailPages details;
    private final PastePages paste;
    private final BoardPages board;
    private final BoardFactPages about;

    public PinRoutes(Database database, Trail trail, InstantSource clock, Texts texts, Flashes flashes) {
        var pins = new Pins(database);
        var boards = new Boards(database, trail, clock);
        var details = new PinDetails(clock);
        var lines = new PinLines(pins, boards, details);
        var filling = new Filling(database, trail, boards, details, lines);
        this.details = new DetailPages(pins, boards, filling, clock, texts, flashes);
        this.paste = new PastePages(filling, clock, texts, flashes);
        this.board = new BoardPages(boards, clock, texts, flashes);
        this.about = new BoardFactPages(boards, texts);
    }

    public void addTo(Routes<ClientScope> client) {
        client.get("/{agency}/clients/{client}/pins/{pin}/details", ANALYST, details::form)
                .post("/{agency}/clients/{client}/pins/{pin}/details", ANALYST, details::update)
                .get("/{agency}/clients/{client}/pins/paste", ANALYST, paste::form)
                // The one POST that answers with a page: it keeps nothing, and no address could bear the block.
                .post("/{agency}/clients/{client}/pins/paste/preview", ANALYST, paste::preview)
                .post("/{agency}/clients/{client}/pins/paste", ANALYST, paste::create)
                .get("/{agency}/clients/{client}/boards/{board}", VIEWER, about::show)
                .get("/{agency}/clients/{client}/boards/{board}/name", ANALYST, board::form)
                .post("/{agency}/clients/{client}/boards/{board}/name", ANALYST, board::update);
    }
}
