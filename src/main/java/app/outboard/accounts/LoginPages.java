package app.outboard.accounts;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Addresses;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import app.outboard.platform.web.Web;
import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
final class LoginPages {
    private final Accounts accounts;
    private final Doors doors;
    private final SessionCookie session;
    private final Addresses addresses;
    private final Texts texts;

    LoginPages(Accounts accounts, Doors doors, SessionCookie session, Web web, Texts texts) {
        this.accounts = accounts;
        this.doors = doors;
        this.session = session;
        this.addresses = web.addresses();
        this.texts = texts;
    }

    record Page(String email, String next, @Nullable String problem) {}

    void form(Context ctx) {
        var next = Next.local(ctx.queryParam("next"), "/");
        if (doors.signedIn(ctx).isPresent()) Next.see(ctx, next);
        else if (accounts.isFirstRun() && accounts.demos().find().isEmpty()) Next.see(ctx, "/setup");
        else show(ctx, "", next, null);
    }

    void create(Context ctx) {
        var form = Form.of(ctx);
        enter(ctx, Email.tidy(form.line("email")), form.exact("password"), Next.local(form.line("next"), "/"));
    }

    /** Signs in whoever has just set up the agency, or pressed that button twice. */
    void enter(Context ctx, NewAgency made, String next) {
        enter(ctx, made.email(), made.password(), next);
    }

    void end(Context ctx, SignedIn signedIn) {
        accounts.endSession(signedIn, signedIn.session());
        session.end(ctx);
        Next.see(ctx, "/login");
    }

    private void enter(Context ctx, String email, String password, String next) {
        var device = Device.of(ctx.userAgent());
        var attempt = new Attempt(email, password, addresses.of(ctx), device, session.deviceMark(ctx));
        switch (accounts.signIn(attempt)) {
            case Welcome.In in -> {
                session.start(ctx, in.token());
                session.mark(ctx, in.deviceMark());
                Next.see(ctx, next);
            }
            case Welcome.Wrong wrong -> show(ctx.status(422), email, next, Text.of("accounts.login.wrong"));
            case Welcome.TooMany tooMany -> {
                ctx.status(429).header("Retry-After", String.valueOf(tooMany.seconds()));
                show(ctx, email, next, tooMany(tooMany.seconds()));
            }
        }
    }

    private static Text tooMany(long seconds) {
        if (seconds < 90) return Text.of("accounts.login.too_many_seconds", seconds);
        return seconds < 5_400
                ? Text.of("accounts.login.too_many_minutes", (seconds + 59) / 60)
                : Text.of("accounts.login.too_many_hours", (seconds + 3_599) / 3_600);
    }

    private void show(Context ctx, String email, String next, @Nullable Text problem) {
        var page = new Page(email, next, problem == null ? null : texts.say(problem));
        ctx.render("accounts/login.html", Map.of("page", page));
    }
}
