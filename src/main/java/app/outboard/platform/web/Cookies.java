package app.outboard.platform.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;

/** Cookies bound to this host, unreadable by scripts, and for https alone unless the address is this machine's. */
public final class Cookies {
    /** Says who is signed in. */
    public static final String SESSION = "outboard";

    private final boolean secure;

    Cookies(boolean secure) {
        this.secure = secure;
    }

    /** The value that the browser will send next: the one set in this answer, or else the one that came. */
    public @Nullable String get(Context ctx, String name) {
        String fresh = ctx.attribute(key(name));
        var value = fresh == null ? ctx.cookie(fullName(name)) : fresh;
        return value == null || value.isEmpty() ? null : value;
    }

    public void set(Context ctx, String name, String value, int maxAgeSeconds) {
        ctx.attribute(key(name), value);
        ctx.cookie(new Cookie(fullName(name), value, "/", maxAgeSeconds, secure, true, null, SameSite.LAX));
    }

    public void drop(Context ctx, String name) {
        set(ctx, name, "", 0);
    }

    private String fullName(String name) {
        return secure ? "__Host-" + name : name;
    }

    private static String key(String name) {
        return "cookie " + name;
    }
}
