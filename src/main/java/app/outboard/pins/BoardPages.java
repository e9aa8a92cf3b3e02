package app.outboard.pins;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page on which a board gets the name people know it by. */
final class BoardPages {
    private final Boards boards;
    private final Texts texts;
    private final Flashes flashes;

    BoardPages(Boards boards, Texts texts, Flashes flashes) {
        this.boards = boards;
        this.texts = texts;
        this.flashes = flashes;
    }

    /** @param bySlug the name it has when nobody says another */
    record Page(
            String name,
            String typed,
            String bySlug,
            Map<String, String> errors,
            String action,
            String back,
            String next,
            int longest) {}

    void form(Context ctx, ClientScope scope) {
        var board = board(ctx, scope);
        show(ctx, scope, board, board.name(), new Errors(), ctx.queryParam("next"));
    }

    void update(Context ctx, ClientScope scope) {
        var board = board(ctx, scope);
        var form = Form.of(ctx);
        var name = form.line("name");
        if (name.length() > Boards.LONGEST_NAME) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            var errors = new Errors().add("name", Text.of("pins.board.long_name", Boards.LONGEST_NAME));
            show(ctx, scope, board, name, errors, form.line("next"));
            return;
        }
        // The slug's own name is not a name somebody gave: a later correction of the slug would then not show.
        boards.rename(scope, board.id(), name.equals(Board.shownName(null, board.slug())) ? "" : name);
        flashes.good(ctx, Text.of("pins.board.saved"));
        Next.see(ctx, next(form.line("next"), scope));
    }

    private void show(Context ctx, ClientScope scope, Board board, String typed, Errors errors, @Nullable String next) {
        var list = DetailPages.base(scope) + "/boards";
        var page = new Page(
                board.name(),
                typed,
                Board.shownName(null, board.slug()),
                errors.said(texts),
                list + "/" + board.id().value() + "/name",
                list,
                next(next, scope),
                Boards.LONGEST_NAME);
        ctx.render("pins/board.html", Map.of("page", page));
    }

    private Board board(Context ctx, ClientScope scope) {
        var number = ctx.pathParam("board");
        if (!number.matches("[0-9]{1,18}")) throw new NotFoundResponse();
        return boards.find(scope, new BoardId(Long.parseLong(number))).orElseThrow(NotFoundResponse::new);
    }

    private static String next(@Nullable String wish, ClientScope scope) {
        return Next.local(wish, DetailPages.base(scope) + "/boards");
    }
}
