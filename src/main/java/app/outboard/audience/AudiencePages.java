package app.outboard.audience;

import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;

/** One snapshot of a client's audience, beside an earlier one, and all of them over time. */
final class AudiencePages {
    private final Database database;
    private final Texts texts;
    private final Numbers numbers = new Numbers(Locale.ENGLISH);
    private final Dates dates = new Dates(Locale.ENGLISH);
    private final AudienceCharts charts;

    AudiencePages(Database database, Texts texts, ObjectMapper json) {
        this.database = database;
        this.texts = texts;
        this.charts = new AudienceCharts(json, texts, numbers, dates);
    }

    void show(Context ctx, ClientScope scope) {
        var request = AudienceRequest.read(ctx::queryParam);
        var found = Found.read(database, scope, request);
        var page = new AudienceView(scope, found, request, texts, numbers, dates).page(charts);
        ctx.render("audience/show.html", Map.of("page", page));
    }
}
