package app.outboard.audience;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Routes;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A client's audience. */
public final class AudienceRoutes {
    private final AudiencePages pages;

    public AudienceRoutes(Database database, Texts texts, ObjectMapper json) {
        this.pages = new AudiencePages(database, texts, json);
    }

    public void addTo(Routes<ClientScope> client) {
        client.get("/{agency}/clients/{client}/audience", Role.VIEWER, pages::show);
    }
}
