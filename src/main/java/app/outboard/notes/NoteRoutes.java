package app.outboard.notes;

import static app.outboard.accounts.Role.ANALYST;
import static app.outboard.accounts.Role.VIEWER;

import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;
import java.time.InstantSource;

/** A client's notes. */
public final class NoteRoutes {
    private static final String NOTES = "/{agency}/clients/{client}/notes";

    private final NotePages pages;

    public NoteRoutes(Notes notes, InstantSource clock, Texts texts, Flashes flashes) {
        this.pages = new NotePages(notes, clock, texts, flashes);
    }

    public void addTo(Routes<ClientScope> client) {
        client.get(NOTES, VIEWER, pages::index)
                .get(NOTES + "/new", ANALYST, pages::blank)
                .post(NOTES, ANALYST, pages::create)
                .get(NOTES + "/{note}", ANALYST, pages::form)
                .post(NOTES + "/{note}", ANALYST, pages::update)
                .post(NOTES + "/{note}/remove", ANALYST, pages::remove)
                .post(NOTES + "/{note}/restore", ANALYST, pages::bringBack);
    }
}
