package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.Sort;
import app.outboard.clients.ClientScope;
import app.outboard.platform.sheet.Format;
import io.javalin.http.Context;
import java.util.Map;

/** The boards page, the Pins page, and both as files. */
final class TablePages {
    private static final int ALL_BOARDS = 10_000;

    private final Breakdowns breakdowns;
    private final Words words;

    TablePages(Breakdowns breakdowns, Words words) {
        this.breakdowns = breakdowns;
        this.words = words;
    }

    void boards(Context ctx, ClientScope scope) {
        var sort = boardSort(ctx);
        var asked = breakdowns.ask(scope, Kind.BOARDS, ctx::queryParam, it -> it.boards(sort, ALL_BOARDS));
        ctx.render("breakdowns/boards.html", Map.of("page", new BoardsView(scope, words, asked, sort).page()));
    }

    void boardsFile(Context ctx, ClientScope scope, Format format) {
        var sort = boardSort(ctx);
        var table = breakdowns
                .ask(scope, Kind.BOARDS, ctx::queryParam, it -> it.boards(sort, ALL_BOARDS))
                .table();
        TableFiles.file(scope.slug(), "boards", table.cover()).send(ctx, format, new TableFiles(words).boards(table));
    }

    void pins(Context ctx, ClientScope scope) {
        var today = breakdowns.today();
        var request =
                PinRequest.read(ctx::queryParam, today, scope.member().house().fewClicks());
        var informed = breakdowns.askOf(
                request.filter().board(),
                scope,
                ctx::queryParam,
                it -> it.pins(request.filter(), request.sort(), request.page()));
        var page = new PinsView(scope, words, informed.asked(), request, today).page();
        ctx.render("breakdowns/pins.html", Map.of("page", page, "concerns", informed.concerns()));
    }

    void pinsFile(Context ctx, ClientScope scope, Format format) {
        var request = PinRequest.read(
                        ctx::queryParam,
                        breakdowns.today(),
                        scope.member().house().fewClicks())
                .whole();
        var table = breakdowns
                .ask(scope, Kind.PINS, ctx::queryParam, it -> it.pins(request.filter(), request.sort(), request.page()))
                .table();
        TableFiles.file(scope.slug(), "pins", table.cover()).send(ctx, format, new TableFiles(words).pins(table));
    }

    private static Sort boardSort(Context ctx) {
        var sort = Sort.of(ctx.queryParam("sort"), ctx.queryParam("order"));
        return sort.column().isOfBoards() ? sort : Sort.USUAL;
    }
}
