package app.outboard.keywords;

import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.sheet.Format;
import app.outboard.platform.sheet.SheetFile;
import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import java.util.Map;

/** A client's keywords as a page and as a file. */
final class KeywordPages {
    private static final int ROWS = 50;
    private static final int ALL = 100_000;

    private final Database database;
    private final Texts texts;

    KeywordPages(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    void index(Context ctx, ClientScope scope) {
        ctx.render("keywords/index.html", Map.of("page", view(ctx, scope, ROWS).page()));
    }

    void file(Context ctx, ClientScope scope, Format format) {
        new SheetFile(scope.slug() + "-keywords")
                .send(ctx, format, view(ctx, scope, ALL).sheet());
    }

    private KeywordView view(Context ctx, ClientScope scope, int rows) {
        var request = KeywordRequest.read(ctx::queryParam);
        var found = KeywordQueries.page(database, scope, request, rows);
        return new KeywordView(scope, found, request, texts);
    }
}
