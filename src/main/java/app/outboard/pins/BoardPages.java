package app.outboard.pins;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.platform.db.RowHeld;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page on which a board gets the name people know it by, and what else exports leave out. */
final class BoardPages {
    private final Boards boards;
    private final InstantSource clock;
    private final Texts texts;
    private final Flashes flashes;

    BoardPages(Boards boards, InstantSource clock, Texts texts, Flashes flashes) {
        this.boards = boards;
        this.clock = clock;
        this.texts = texts;
        this.flashes = flashes;
    }

    record Option(String value, String label) {}

    /** @param bySlug the name it has when nobody says another */
    record Page(
            String name,
            BoardForm form,
            String bySlug,
            List<Option> privacies,
            Map<String, String> errors,
            String action,
            String back,
            String next,
            String today,
            int longest) {}

    void form(Context ctx, ClientScope scope) {
        var board = board(ctx, scope);
        show(ctx, scope, board, BoardForm.of(board), new Errors(), ctx.queryParam("next"));
    }

    void update(Context ctx, ClientScope scope) {
        var board = board(ctx, scope);
        var sent = Form.of(ctx);
        var form = BoardForm.from(sent);
        var errors = form.errors(today());
        if (errors.any()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, scope, board, form, errors, sent.line("next"));
            return;
        }
        try {
            boards.fill(scope, board, form);
        } catch (RowHeld e) {
            ctx.status(HttpStatus.CONFLICT);
            var held = errors.add(DetailPages.WHOLE, Text.of("pins.held"));
            show(ctx, scope, board, form, held, sent.line("next"));
            return;
        }
        flashes.good(ctx, Text.of("pins.board.saved"));
        Next.see(ctx, next(sent.line("next"), scope));
    }

    private void show(
            Context ctx, ClientScope scope, KnownBoard board, BoardForm form, Errors errors, @Nullable String next) {
        var list = DetailPages.base(scope) + "/boards";
        var page = new Page(
                board.name(),
                form,
                Board.shownName(null, board.facts().board().slug()),
                Arrays.stream(BoardPrivacy.values())
                        .map(it -> new Option(it.key(), texts.say("pins.privacy." + it.key())))
                        .toList(),
                errors.said(texts),
                list + "/" + board.id().value() + "/name",
                list,
                next(next, scope),
                today().toString(),
                Boards.LONGEST_NAME);
        ctx.render("pins/board.html", Map.of("page", page));
    }

    private KnownBoard board(Context ctx, ClientScope scope) {
        var number = ctx.pathParam("board");
        if (!number.matches("[0-9]{1,18}")) throw new NotFoundResponse();
        return boards.facts(scope, new BoardId(Long.parseLong(number))).orElseThrow(NotFoundResponse::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String next(@Nullable String wish, ClientScope scope) {
        return Next.local(wish, DetailPages.base(scope) + "/boards");
    }
}
