package app.outboard.platform.web;

import app.outboard.platform.crypto.Tokens;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * Marks what this browser was given, so that it is known again: an HMAC keyed with the session's own secret token, or
 * before sign-in with a visitor's. No other key is needed, and all nodes agree.
 */
final class Seal {
    private static final String VISITOR = "outboard-visitor";

    private final Cookies cookies;

    Seal(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The mark of a text for the browser of this request; a browser seen for the first time gets its cookie. */
    String of(Context ctx, String text) {
        var secret = secret(ctx);
        if (secret == null) {
            secret = Tokens.fresh();
            cookies.set(ctx, VISITOR, secret, -1);
        }
        return Tokens.mac(secret, text);
    }

    boolean matches(Context ctx, String text, @Nullable String mark) {
        var secret = secret(ctx);
        return secret != null && mark != null && Tokens.same(Tokens.mac(secret, text), mark);
    }

    private @Nullable String secret(Context ctx) {
        var session = cookies.get(ctx, Cookies.SESSION);
        return session == null ? cookies.get(ctx, VISITOR) : session;
    }
}
