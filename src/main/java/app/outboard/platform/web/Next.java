package app.outboard.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go on: addresses of this host only. */
public final class Next {
    private Next() {}

    /** Answers a post: see there, with a GET. */
    public static void see(Context ctx, String path) {
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** The path and query if they are of this host, else the other. */
    public static String local(@Nullable String wish, String otherwise) {
        return wish != null && isLocal(wish) ? wish : otherwise;
    }

    private static boolean isLocal(String wish) {
        if (!wish.startsWith("/") || wish.startsWith("//") || wish.length() > 2_000) return false;
        if (wish.chars().anyMatch(c -> c <= ' ' || c == '\\' || c >= 0x7f)) return false;
        try {
            var uri = new URI(wish);
            return uri.getRawAuthority() == null && uri.getScheme() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
