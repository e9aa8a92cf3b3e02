package app.outboard.shares;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody with a link sees instead of what it shows, and the headers that all answers under a link carry. */
final class GuestPages {
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOBODY = "frame-ancestors 'none'";

    private final Texts texts;

    GuestPages(Texts texts) {
        this.texts = texts;
    }

    /** @param problem why it is asked again, or null */
    record Question(String action, @Nullable String problem) {}

    /** Keeps the page out of search engines and caches, and its address out of what other sites are told. */
    void closeToOthers(Context ctx) {
        ctx.header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .header("Cache-Control", "private, no-store");
    }

    /** Lets those sites show the page in a frame that its link lists; nobody else may. */
    void frame(Context ctx, Share share) {
        var sites = share.framedBy();
        if (sites.isEmpty()) return;
        var policy = String.valueOf(ctx.res().getHeader(POLICY));
        ctx.res().setHeader(POLICY, policy.replace(NOBODY, "frame-ancestors " + String.join(" ", sites)));
        ctx.res().setHeader("X-Frame-Options", null);
        ctx.res().setHeader("Cross-Origin-Opener-Policy", "unsafe-none");
        ctx.res().setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Wrong, expired, paused, revoked, or never there: all look the same. */
    void closed(Context ctx) {
        ctx.status(404).render("shares/closed.html", Map.of());
    }

    void tooMany(Context ctx, long seconds) {
        ctx.status(429).header("Retry-After", String.valueOf(seconds));
        ctx.render("shares/busy.html", Map.of());
    }

    /** Asks for the link's password. */
    void ask(Context ctx, ShareDoor.Locked locked, @Nullable Text problem) {
        var page = new Question(locked.scope().base() + "/unlock", problem == null ? null : texts.say(problem));
        ctx.status(problem == null ? 401 : ctx.statusCode()).render("shares/locked.html", Map.of("page", page));
    }
}
