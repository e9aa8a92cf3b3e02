package app.outboard.readers;

import app.outboard.accounts.Guest;
import app.outboard.accounts.Guests;
import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Access;
import app.outboard.platform.web.Addresses;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where client people come in: they ask for a link, get it by mail, and press once. Nothing here says who is known. */
final class EntrancePages {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final int MOST_FROM = 10;
    private static final int MOST_TO = 5;

    private final Readers readers;
    private final ReaderDoor door;
    private final Guests guests;
    private final Addresses addresses;
    private final Texts texts;

    EntrancePages(Readers readers, ReaderDoor door, Guests guests, Addresses addresses, Texts texts) {
        this.readers = readers;
        this.door = door;
        this.guests = guests;
        this.addresses = addresses;
        this.texts = texts;
    }

    /**
     * @param sends whether links go out by mail
     * @param asked the address somebody has just typed, or null
     */
    record Page(
            String action,
            boolean sends,
            String email,
            @Nullable String problem,
            @Nullable String asked) {}

    /** Someone holds a link that opens yet. */
    record Enter(String action, String agency) {}

    void form(Context ctx, Access open) {
        var slug = slug(ctx);
        var mine = door.clients(ctx, slug);
        if (mine.isEmpty()) show(ctx, slug, "", null, null);
        else Next.see(ctx, mine.getFirst().base());
    }

    /** The same answer whether or not anybody has that address, and whether or not there is such an agency. */
    void ask(Context ctx, Access open) {
        var slug = slug(ctx);
        var typed = Form.of(ctx).line("email");
        var mailbox = Mailbox.read(typed);
        if (mailbox.isEmpty()) {
            show(ctx.status(422), slug, typed, Text.of("readers.door.error"), null);
            return;
        }
        var email = mailbox.get().address();
        long wait = guests.count(limits(addresses.of(ctx), slug, email));
        if (wait > 0) {
            ctx.status(429).header("Retry-After", String.valueOf(wait));
            show(ctx, slug, typed, Text.of("readers.door.too_many", (wait + 59) / 60), null);
            return;
        }
        if (readers.sends()) guests.at(slug).ifPresent(house -> readers.ask(house, email));
        show(ctx, slug, "", null, email);
    }

    /** Programs that look into mails follow links: this one opens nothing yet. */
    void link(Context ctx, Access open) {
        var token = ctx.pathParam("token");
        guest(token)
                .filter(guest -> readers.opens(guest, token))
                .ifPresentOrElse(
                        guest -> ctx.render(
                                "readers/enter.html",
                                Map.of(
                                        "page",
                                        new Enter(
                                                Paths.enter(token),
                                                guest.member().house().name()))),
                        () -> spent(ctx));
    }

    void enter(Context ctx, Access open) {
        var token = ctx.pathParam("token");
        var guest = guest(token);
        var session = guest.flatMap(it -> readers.redeem(it, token));
        if (session.isEmpty()) {
            spent(ctx);
            return;
        }
        var slug = guest.orElseThrow().member().house().slug();
        door.start(ctx, slug, session.get());
        Next.see(ctx, Paths.door(slug));
    }

    void leave(Context ctx, ReaderScope scope) {
        var slug = slug(ctx);
        var token = door.token(ctx, slug);
        if (token != null) readers.leave(scope, token);
        door.end(ctx, slug);
        Next.see(ctx, Paths.door(slug));
    }

    private Optional<Guest> guest(String token) {
        return TOKEN.matcher(token).matches() ? guests.find(Passes.LINK_TOKEN, token) : Optional.empty();
    }

    /** Used, too old, taken back, or never there: all look the same. */
    private static void spent(Context ctx) {
        ctx.status(404).render("readers/spent.html", Map.of());
    }

    private void show(Context ctx, String slug, String email, @Nullable Text problem, @Nullable String asked) {
        var page =
                new Page(Paths.door(slug), readers.sends(), email, problem == null ? null : texts.say(problem), asked);
        ctx.render("readers/door.html", Map.of("page", page));
    }

    private static List<Guests.Limit> limits(String address, String slug, String email) {
        var account = HexFormat.of().formatHex(Tokens.hash(slug + "/" + email), 0, 16);
        return List.of(
                new Guests.Limit("reader/from/" + Guests.network(address), Duration.ofMinutes(15), MOST_FROM),
                new Guests.Limit("reader/to/" + account, Duration.ofHours(1), MOST_TO));
    }

    private static String slug(Context ctx) {
        var slug = ctx.pathParam("agency");
        if (!SLUG.matcher(slug).matches()) throw new NotFoundResponse();
        return slug;
    }
}
