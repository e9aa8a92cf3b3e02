package app.outboard.pins;

import app.outboard.clients.ClientScope;
import app.outboard.platform.db.RowHeld;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The page on which a block from a sheet is pasted, looked at, and kept as one act. */
final class PastePages {
    private final Filling filling;
    private final InstantSource clock;
    private final Texts texts;
    private final Flashes flashes;

    PastePages(Filling filling, InstantSource clock, Texts texts, Flashes flashes) {
        this.filling = filling;
        this.clock = clock;
        this.texts = texts;
        this.flashes = flashes;
    }

    void form(Context ctx, ClientScope scope) {
        show(ctx, scope, "", "");
    }

    void preview(Context ctx, ClientScope scope) {
        show(ctx, scope, Form.of(ctx).lines("block"), "");
    }

    /** Kept is only what was looked at before, and lines that were not understood are left out only on demand. */
    void create(Context ctx, ClientScope scope) {
        var form = Form.of(ctx);
        var block = form.lines("block");
        var pasted = Pasted.read(block, today());
        var refusal = refusal(form, block, pasted);
        if (!refusal.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, scope, block, texts.say(refusal));
            return;
        }
        try {
            int pins = filling.paste(scope, pasted.lines());
            flashes.good(ctx, Text.of("pins.paste.done", pins, pasted.bad().size()));
            Next.see(ctx, DetailPages.base(scope) + "/pins");
        } catch (RowHeld e) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, scope, block, texts.say("pins.held"));
        }
    }

    /** The key of what hinders keeping the block, or nothing. */
    private static String refusal(Form form, String block, Pasted pasted) {
        if (pasted.lines().isEmpty()) return "pins.paste.nothing";
        if (!form.line("looked_at").equals(PastePage.mark(block))) return "pins.paste.not_looked_at";
        return pasted.bad().isEmpty() || form.on("leave_out") ? "" : "pins.paste.bad_left";
    }

    private void show(Context ctx, ClientScope scope, String block, String error) {
        var pasted = Pasted.read(block, today());
        var changes = filling.preview(scope, pasted.lines());
        var page = PastePage.of(DetailPages.base(scope), block, error, pasted, changes, texts);
        ctx.render("pins/paste.html", Map.of("page", page));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
