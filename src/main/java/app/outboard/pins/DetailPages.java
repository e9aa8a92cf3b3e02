package app.outboard.pins;

import app.outboard.clients.ClientScope;
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

/** The page on which one Pin's details are filled in. */
final class DetailPages {
    /** A complaint about the form as a whole. */
    static final String WHOLE = "form";

    private final Pins pins;
    private final Boards boards;
    private final Filling filling;
    private final InstantSource clock;
    private final Texts texts;
    private final Flashes flashes;

    DetailPages(Pins pins, Boards boards, Filling filling, InstantSource clock, Texts texts, Flashes flashes) {
        this.pins = pins;
        this.boards = boards;
        this.filling = filling;
        this.clock = clock;
        this.texts = texts;
        this.flashes = flashes;
    }

    record Option(String value, String label) {}

    /** @param next where to go on after saving */
    record Page(
            String number,
            String address,
            DetailForm form,
            Map<String, String> errors,
            List<String> boards,
            List<Option> origins,
            List<Option> formats,
            String action,
            String back,
            String next,
            String today) {}

    void form(Context ctx, ClientScope scope) {
        var pin = pin(ctx, scope);
        show(ctx, scope, pin, DetailForm.of(pin), new Errors(), next(ctx.queryParam("next"), scope, pin));
    }

    void update(Context ctx, ClientScope scope) {
        var pin = pin(ctx, scope);
        var sent = Form.of(ctx);
        var form = DetailForm.from(sent);
        var errors = form.errors(today());
        var next = next(sent.line("next"), scope, pin);
        if (errors.any()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, scope, pin, form, errors, next);
            return;
        }
        try {
            filling.fill(scope, pin, form);
        } catch (RowHeld e) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, scope, pin, form, errors.add(WHOLE, Text.of("pins.held")), next);
            return;
        }
        flashes.good(ctx, Text.of("pins.details.saved"));
        Next.see(ctx, next);
    }

    private void show(Context ctx, ClientScope scope, Pin pin, DetailForm form, Errors errors, String next) {
        var here = base(scope) + "/pins/" + pin.number();
        var page = new Page(
                pin.number(),
                pin.address(),
                form,
                errors.said(texts),
                boards.of(scope).stream().map(Board::name).distinct().toList(),
                options("pins.saved.", List.of(MediaFields.NO, MediaFields.YES)),
                options(
                        "pins.format.",
                        Arrays.stream(PinFormat.values()).map(PinFormat::key).toList()),
                here + "/details",
                here,
                next,
                today().toString());
        ctx.render("pins/details.html", Map.of("page", page));
    }

    private List<Option> options(String prefix, List<String> keys) {
        return keys.stream()
                .map(key -> new Option(key, texts.say(prefix + key)))
                .toList();
    }

    private Pin pin(Context ctx, ClientScope scope) {
        return PinNumber.of(ctx.pathParam("pin"))
                .flatMap(number -> pins.find(scope, number))
                .orElseThrow(NotFoundResponse::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String next(@Nullable String wish, ClientScope scope, Pin pin) {
        return Next.local(wish, base(scope) + "/pins/" + pin.number());
    }

    static String base(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug();
    }
}
