package app.outboard.notes;

import app.outboard.clients.ClientScope;
import app.outboard.ids.NoteId;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of a client's notes, writing one, changing one, removing one. */
final class NotePages {
    private final Notes notes;
    private final InstantSource clock;
    private final Texts texts;
    private final Flashes flashes;

    NotePages(Notes notes, InstantSource clock, Texts texts, Flashes flashes) {
        this.notes = notes;
        this.clock = clock;
        this.texts = texts;
        this.flashes = flashes;
    }

    void index(Context ctx, ClientScope scope) {
        var request = ListRequest.read(ctx::queryParam);
        var removed = request.removed() == null
                ? null
                : notes.find(scope, request.removed()).filter(Kept::removed).orElse(null);
        var view = new NoteList(scope, notes.page(scope, request), request, removed, texts);
        ctx.render("notes/index.html", Map.of("page", view.page()));
    }

    void blank(Context ctx, ClientScope scope) {
        var day = ctx.queryParam("from");
        var form = NoteForm.empty(today());
        var begun = day == null ? form : new NoteForm(day, "", form.tag(), "", false, "");
        show(ctx, scope, null, begun, new Errors(), null, next(ctx.queryParam("next"), scope));
    }

    void create(Context ctx, ClientScope scope) {
        var sent = Form.of(ctx);
        var form = NoteForm.from(sent);
        var next = next(sent.line("next"), scope);
        var errors = form.errors(today());
        if (errors.any()) {
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), scope, null, form, errors, null, next);
            return;
        }
        notes.add(scope, form.wished());
        flashes.good(ctx, Text.of("notes.done.added"));
        Next.see(ctx, next);
    }

    void form(Context ctx, ClientScope scope) {
        var kept = notes.find(scope, id(ctx)).filter(it -> !it.removed()).orElseThrow(NotFoundResponse::new);
        var next = next(ctx.queryParam("next"), scope);
        show(ctx, scope, kept.note().id(), NoteForm.of(kept), new Errors(), null, next);
    }

    void update(Context ctx, ClientScope scope) {
        var id = id(ctx);
        var sent = Form.of(ctx);
        var form = NoteForm.from(sent);
        var next = next(sent.line("next"), scope);
        var errors = form.errors(today());
        if (errors.any()) {
            if (notes.find(scope, id).isEmpty()) throw new NotFoundResponse();
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), scope, id, form, errors, null, next);
            return;
        }
        switch (notes.save(scope, id, form.wished(), form.versionNumber())) {
            case Saving.Saved saved -> {
                flashes.good(ctx, Text.of("notes.done.saved"));
                Next.see(ctx, next);
            }
            case Saving.Stale stale -> {
                var theirs = stale.theirs();
                ctx.status(HttpStatus.CONFLICT);
                show(ctx, scope, id, form.over(theirs.version()), errors, theirs, next);
            }
            case Saving.Unknown unknown -> throw new NotFoundResponse();
        }
    }

    void remove(Context ctx, ClientScope scope) {
        var removed = notes.remove(scope, id(ctx)).orElseThrow(NotFoundResponse::new);
        Next.see(ctx, NoteList.path(scope) + "?removed=" + removed.note().id().value());
    }

    void bringBack(Context ctx, ClientScope scope) {
        if (notes.bringBack(scope, id(ctx)).isEmpty()) throw new NotFoundResponse();
        flashes.good(ctx, Text.of("notes.done.brought_back"));
        Next.see(ctx, NoteList.path(scope));
    }

    private void show(
            Context ctx,
            ClientScope scope,
            @Nullable NoteId id,
            NoteForm form,
            Errors errors,
            @Nullable Kept theirs,
            String next) {
        var page = NotePage.of(scope, id, form, errors.said(texts), theirs, next, today(), texts);
        ctx.render("notes/form.html", Map.of("page", page));
    }

    /** Figures' days are UTC days. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static NoteId id(Context ctx) {
        return NoteNumber.of(ctx.pathParam("note")).orElseThrow(NotFoundResponse::new);
    }

    private static String next(@Nullable String wish, ClientScope scope) {
        return Next.local(wish, NoteList.path(scope));
    }
}
