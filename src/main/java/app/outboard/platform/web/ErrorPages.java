package app.outboard.platform.web;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages that say what went wrong, what was kept, and how to go on. */
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<String> KNOWN =
            Set.of("400", "403", "404", "405", "413", "415", "421", "422", "429", "500", "503", "stale");

    private final Texts texts;

    ErrorPages(Texts texts) {
        this.texts = texts;
    }

    /** What an error page says: a heading, what happened, and where its button leads. */
    public record Page(int status, String title, String text, String href) {}

    public void show(Context ctx, int status) {
        show(ctx, status, String.valueOf(status));
    }

    /** Too many, too fast: when to come back. */
    public void tooMany(Context ctx, long seconds) {
        ctx.header("Retry-After", String.valueOf(seconds));
        show(ctx, 429);
    }

    public void busy(Context ctx) {
        ctx.header("Retry-After", "5");
        show(ctx, 503);
    }

    void failed(Context ctx, Exception failure) {
        if (ctx.isMultipart() && isUnreadable(failure)) {
            show(ctx, isTooLarge(failure) ? 413 : 400);
            return;
        }
        LOG.error("{} {} failed", ctx.method(), RequestLog.pattern(ctx), failure);
        show(ctx, 500);
    }

    void refused(Context ctx, HttpResponseException refusal) {
        refusal.getDetails().forEach((name, value) -> {
            if (name.equals("Retry-After")) ctx.header(name, value);
        });
        show(ctx, refusal.getStatus());
    }

    void show(Context ctx, int status, String kind) {
        var key = "errors." + (KNOWN.contains(kind) ? kind : status < 500 ? "400" : "500");
        var page = new Page(status, texts.say(key + ".title"), texts.say(key + ".text"), wayOn(ctx));
        ctx.status(status).render(template(ctx), Map.of("page", page));
    }

    private static String template(Context ctx) {
        return GuestHosts.of(ctx).isPresent() ? "errors/guest.html" : "errors/error.html";
    }

    /** Jetty could not take the parts of a form asunder. */
    private static boolean isUnreadable(Exception failure) {
        return failure.getCause() instanceof HttpException;
    }

    private static boolean isTooLarge(Exception failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("exceeded"));
    }

    /** Back to the agency for those who were let in, else to the front door. */
    private static String wayOn(Context ctx) {
        var agency = Visit.of(ctx).agency;
        return agency == null ? "/" : "/" + agency.slug();
    }

    /** A refusal with a sentence of its own, on the page of that status. */
    public void say(Context ctx, int status, Text text) {
        var title = texts.say("errors." + (KNOWN.contains(String.valueOf(status)) ? status : 400) + ".title");
        var page = new Page(status, title, texts.say(text), wayOn(ctx));
        ctx.status(status).render(template(ctx), Map.of("page", page));
    }
}
