package app.outboard.platform.web;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a request: the route's pattern, never its path or query, and ids instead of names. */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private RequestLog() {}

    static void note(Context ctx, Float milliseconds) {
        var visit = Visit.of(ctx);
        var route = pattern(ctx);
        if (route.startsWith("/assets/") || route.equals("/health")) return;
        LOG.info(
                "{} {} {} {} ms agency={} person={}",
                ctx.method(),
                route,
                ctx.statusCode(),
                Math.round(milliseconds),
                visit.agencyId == 0 ? "-" : visit.agencyId,
                visit.who == null ? "-" : visit.who.id());
    }

    static String pattern(Context ctx) {
        var endpoint = ctx.endpoints().matchedHttpEndpoint();
        return endpoint == null ? "-" : endpoint.path;
    }
}
