package app.outboard.keywords;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.sheet.Format;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Routes;

/** A client's keywords. */
public final class KeywordRoutes {
    private final KeywordPages pages;

    public KeywordRoutes(Database database, Texts texts) {
        this.pages = new KeywordPages(database, texts);
    }

    public void addTo(Routes<ClientScope> client) {
        client.get("/{agency}/clients/{client}/keywords", Role.VIEWER, pages::index)
                .get(
                        "/{agency}/clients/{client}/keywords.csv",
                        Role.VIEWER,
                        (ctx, scope) -> pages.file(ctx, scope, Format.CSV))
                .get(
                        "/{agency}/clients/{client}/keywords.xlsx",
                        Role.VIEWER,
                        (ctx, scope) -> pages.file(ctx, scope, Format.XLSX));
    }
}
