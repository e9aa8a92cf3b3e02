package app.outboard.platform.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Tells the posts of our own pages from forged ones: by what the browser says of their origin, and by a token. */
final class Csrf {
    static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-Token";

    private final Seal seal;

    Csrf(Seal seal) {
        this.seal = seal;
    }

    String token(Context ctx) {
        return seal.of(ctx, FIELD);
    }

    boolean passes(Context ctx) {
        return isSameOrigin(ctx) && seal.matches(ctx, FIELD, given(ctx));
    }

    private static @Nullable String given(Context ctx) {
        var header = ctx.header(HEADER);
        return header == null ? ctx.formParam(FIELD) : header;
    }

    /** Programs that are no browsers send neither header; for them the token alone speaks. */
    static boolean isSameOrigin(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var origin = ctx.header("Origin");
        return origin == null || origin.equals("http://" + ctx.host()) || origin.equals("https://" + ctx.host());
    }
}
