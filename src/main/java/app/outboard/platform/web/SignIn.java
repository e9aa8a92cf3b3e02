package app.outboard.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the sign-in page and back. */
final class SignIn {
    private SignIn() {}

    static void send(Context ctx) {
        Next.see(ctx, ctx.method().equals(HandlerType.GET) ? "/login?next=" + encoded(ctx) : "/login");
    }

    private static String encoded(Context ctx) {
        var query = ctx.req().getQueryString();
        var here = ctx.req().getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
