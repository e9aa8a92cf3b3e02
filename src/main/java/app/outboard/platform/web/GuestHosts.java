package app.outboard.platform.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names beside this server's own at which a few pages can be reached by guests, and nothing else: whatever is not beneath
 * these paths is not there.
 */
public final class GuestHosts {
    private static final String FOUND = "guest host";
    private static final List<String> PATHS = List.of("/colours/", "/assets/", "/favicon.", "/robots.");
    /** Short ones lead to the page that says a link is not active; a longer path needs what could be a token. */
    private static final Pattern LINK = Pattern.compile("/s/([^/]+|[A-Za-z0-9_-]{32}/.*)");

    private final Predicate<String> knows;

    /** @param knows whether a name, in lower case and without a port, is one of them; asked on each request */
    public GuestHosts(Predicate<String> knows) {
        this.knows = knows;
    }

    /** For a server that has no other names. */
    public static GuestHosts none() {
        return new GuestHosts(name -> false);
    }

    boolean knows(String name) {
        return knows.test(name);
    }

    /** The name a request came by, where it is none of the server's own. */
    public static Optional<String> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(FOUND));
    }

    static void remember(Context ctx, String name) {
        ctx.attribute(FOUND, name);
    }

    static boolean shows(Context ctx) {
        var path = ctx.path();
        return LINK.matcher(path).matches() || PATHS.stream().anyMatch(path::startsWith);
    }
}
