package app.outboard.mails;

import app.outboard.platform.web.Access;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** Asks before it ends anything: programs follow links, and only a press is a wish. Mail programs press by themselves. */
final class UnsubscribePages {
    private final Unsubscribing unsubscribing;

    UnsubscribePages(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    record Page(String agency, String recipient, String action, boolean done) {}

    void show(Context ctx, Access open) {
        render(ctx, found(ctx), false);
    }

    void end(Context ctx, Access open) {
        var subscription = found(ctx);
        unsubscribing.end(subscription);
        render(ctx, subscription, true);
    }

    private Unsubscribing.Subscription found(Context ctx) {
        return unsubscribing.find(ctx.pathParam("token")).orElseThrow(NotFoundResponse::new);
    }

    private static void render(Context ctx, Unsubscribing.Subscription subscription, boolean done) {
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("X-Robots-Tag", "noindex");
        var page = new Page(subscription.operator().house().name(), subscription.recipient(), ctx.path(), done);
        ctx.render("mails/unsubscribe.html", Map.of("page", page));
    }
}
