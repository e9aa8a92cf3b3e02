package app.outboard.analytics.coverage;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.Routes;
import java.time.InstantSource;

/** A client's coverage. */
public final class CoverageRoutes {
    private final CoveragePages pages;

    public CoverageRoutes(Database database, Texts texts, InstantSource clock) {
        this.pages = new CoveragePages(new Coverages(database, clock), Words.of(texts));
    }

    public void addTo(Routes<ClientScope> client) {
        client.get("/{agency}/clients/{client}/coverage", Role.VIEWER, pages::show);
    }
}
