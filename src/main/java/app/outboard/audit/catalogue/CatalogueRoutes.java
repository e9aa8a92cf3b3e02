package app.outboard.audit.catalogue;

import static app.outboard.accounts.Role.VIEWER;

import app.outboard.accounts.Member;
import app.outboard.audit.rules.Rulebook;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Routes;

/** The catalogue of rules. */
public final class CatalogueRoutes {
    private final CataloguePages pages;

    public CatalogueRoutes(Database database, Rulebook rulebook, Texts texts) {
        this.pages = new CataloguePages(database, rulebook, texts);
    }

    public void addTo(Routes<Member> agency) {
        agency.get("/{agency}/rules", VIEWER, pages::show);
    }
}
