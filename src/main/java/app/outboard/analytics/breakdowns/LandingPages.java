package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Kind;
import app.outboard.clients.ClientScope;
import app.outboard.ids.LandingPageId;
import app.outboard.platform.sheet.Format;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** The table of landing pages, the same as a file, and one landing page. */
final class LandingPages {
    /** How an address calls the page of Pins without a link. */
    static final String NONE = "none";

    private final Breakdowns breakdowns;
    private final Words words;

    LandingPages(Breakdowns breakdowns, Words words) {
        this.breakdowns = breakdowns;
        this.words = words;
    }

    void index(Context ctx, ClientScope scope) {
        var request = request(ctx, scope);
        var asked = breakdowns.ask(
                scope, Kind.PINS, ctx::queryParam, it -> it.pages(request.filter(), request.sort(), request.page()));
        ctx.render("breakdowns/landings.html", Map.of("page", new LandingsView(scope, words, asked, request).page()));
    }

    void file(Context ctx, ClientScope scope, Format format) {
        var request = request(ctx, scope).whole();
        var table = breakdowns
                .ask(
                        scope,
                        Kind.PINS,
                        ctx::queryParam,
                        it -> it.pages(request.filter(), request.sort(), request.page()))
                .table();
        TableFiles.file(scope.slug(), "landing-pages", table.cover())
                .send(ctx, format, new TableFiles(words).pages(table));
    }

    void show(Context ctx, ClientScope scope) {
        var today = breakdowns.today();
        long id = id(ctx.pathParam("page"));
        var request =
                PinRequest.read(ctx::queryParam, today, scope.member().house().fewClicks());
        var informed = breakdowns.askOf(
                id == 0 ? null : new LandingPageId(id),
                scope,
                ctx::queryParam,
                it -> it.page(id, request.filter(), request.sort(), request.page()));
        var row = informed.asked().table().row();
        if (row == null) throw new NotFoundResponse();
        var view = new LandingView(scope, words, informed.asked(), row, informed.links(), request, today);
        ctx.render("breakdowns/landing.html", Map.of("page", view.page()));
    }

    private static PageRequest request(Context ctx, ClientScope scope) {
        return PageRequest.read(ctx::queryParam, scope.member().house().fewClicks());
    }

    private static long id(String said) {
        if (said.equals(NONE)) return 0;
        if (!said.matches("[1-9][0-9]{0,17}")) throw new NotFoundResponse();
        return Long.parseLong(said);
    }
}
