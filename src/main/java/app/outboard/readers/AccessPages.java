package app.outboard.readers;

import app.outboard.accounts.Guests;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReaderId;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which people of a client may read, on the agency's side: invited, sent another link, sent away. */
final class AccessPages {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_LINKS_A_DAY = 100;

    private final Readers readers;
    private final Guests guests;
    private final Supplier<String> origin;
    private final InstantSource clock;
    private final Texts texts;
    private final Words words;
    private final Flashes flashes;

    /** @param origin what every address begins with, {@code https://outboard.example} */
    AccessPages(
            Readers readers,
            Guests guests,
            Supplier<String> origin,
            InstantSource clock,
            Texts texts,
            Flashes flashes) {
        this.readers = readers;
        this.guests = guests;
        this.origin = origin;
        this.clock = clock;
        this.texts = texts;
        this.words = Words.of(texts);
        this.flashes = flashes;
    }

    /** @param link a link to hand over, whole; null where it went by mail, was used or is too old */
    record Row(
            String url,
            String email,
            String name,
            String state,
            @Nullable String link,
            String linkId) {}

    record Typed(String email, String name) {}

    /** @param form null where nobody can be invited */
    record Page(
            String client,
            List<Row> rows,
            boolean sends,
            String door,
            String action,
            @Nullable Typed form,
            Map<String, String> errors,
            String back) {}

    void index(Context ctx, ClientScope scope) {
        show(ctx, scope, new Typed("", ""), new Errors());
    }

    void invite(Context ctx, ClientScope scope) {
        var form = Form.of(ctx);
        var typed = new Typed(form.line("email"), form.line("name"));
        var mailbox = Mailbox.read(typed.email());
        var errors = new Errors()
                .demand(mailbox.isPresent(), "email", Text.of("readers.error.email"))
                .demand(typed.name().length() <= LONGEST_NAME, "name", Text.of("readers.error.long_name", LONGEST_NAME))
                .demand(!scope.archived(), "email", Text.of("readers.error.archived", scope.name()));
        if (!errors.any() && isTooMuch(scope)) errors.add("email", Text.of("readers.error.many", MOST_LINKS_A_DAY));
        if (errors.any()) {
            show(ctx.status(422), scope, typed, errors);
            return;
        }
        readers.invite(scope, mailbox.orElseThrow(), typed.name());
        done(ctx, scope, readers.sends() ? "readers.done.invited" : "readers.done.link", typed.email());
    }

    void link(Context ctx, ClientScope scope) {
        if (scope.archived()) throw new NotFoundResponse();
        if (isTooMuch(scope)) {
            var errors = new Errors().add("email", Text.of("readers.error.many", MOST_LINKS_A_DAY));
            show(ctx.status(422), scope, new Typed("", ""), errors);
            return;
        }
        if (!readers.sendLink(scope, id(ctx))) throw new NotFoundResponse();
        done(ctx, scope, readers.sends() ? "readers.done.sent" : "readers.done.link", "");
    }

    void remove(Context ctx, ClientScope scope) {
        var gone = readers.remove(scope, id(ctx)).orElseThrow(NotFoundResponse::new);
        done(ctx, scope, "readers.done.removed", gone.email());
    }

    /** Mails in an agency's name go to whomever it names, so there is an end to them. */
    private boolean isTooMuch(ClientScope scope) {
        var key = "reader/by/" + scope.agency().value();
        return guests.count(List.of(new Guests.Limit(key, Duration.ofDays(1), MOST_LINKS_A_DAY))) > 0;
    }

    private void done(Context ctx, ClientScope scope, String said, String subject) {
        flashes.good(ctx, Text.of(said, subject));
        Next.see(ctx, Paths.access(scope));
    }

    private void show(Context ctx, ClientScope scope, Typed typed, Errors errors) {
        var rows = readers.of(scope).stream().map(listed -> row(scope, listed)).toList();
        var base = Paths.access(scope);
        var page = new Page(
                scope.name(),
                rows,
                readers.sends(),
                origin.get() + Paths.door(scope.member().house().slug()),
                base,
                scope.archived() ? null : typed,
                errors.said(texts),
                base.substring(0, base.lastIndexOf('/')) + "/settings");
        ctx.render("readers/access.html", Map.of("page", page));
    }

    private Row row(ClientScope scope, ReaderRows.Listed listed) {
        var path = readers.handedOver(scope, listed);
        return new Row(
                Paths.access(scope) + "/" + listed.id().value(),
                listed.email(),
                listed.name(),
                state(scope, listed),
                path == null ? null : origin.get() + path,
                "link-" + listed.id().value());
    }

    private String state(ClientScope scope, ReaderRows.Listed listed) {
        var seen = listed.lastSeenAt();
        if (seen != null) return words.say("readers.state.seen", day(scope, seen));
        var open = listed.openUntil();
        return open == null
                ? words.say("readers.state.invited", day(scope, listed.invitedAt()))
                : words.say("readers.state.open", day(scope, listed.invitedAt()), day(scope, open));
    }

    private String day(ClientScope scope, Instant at) {
        var day = LocalDate.ofInstant(at, scope.timeZone());
        var today = LocalDate.ofInstant(clock.instant(), scope.timeZone());
        return day.getYear() == today.getYear()
                ? words.dates().day(day)
                : words.dates().fullDay(day);
    }

    private static ReaderId id(Context ctx) {
        var number = ctx.pathParam("reader");
        if (!number.matches("[0-9]{1,18}")) throw new NotFoundResponse();
        return new ReaderId(Long.parseLong(number));
    }
}
