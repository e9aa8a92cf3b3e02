package app.outboard.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/** Turns away what no route should see: unknown hosts, and files where none are awaited. */
final class Guard {
    private final Hosts hosts;
    private final ErrorPages errors;

    Guard(Hosts hosts, ErrorPages errors) {
        this.hosts = hosts;
        this.errors = errors;
    }

    void check(Context ctx) {
        if (!hosts.knows(ctx)) refuse(ctx, 421);
        else if (ctx.method() == HandlerType.POST && ctx.isMultipart() && !takesFiles(ctx)) refuse(ctx, 415);
    }

    private void refuse(Context ctx, int status) {
        errors.show(ctx, status);
        ctx.skipRemainingHandlers();
    }

    private static boolean takesFiles(Context ctx) {
        var endpoint = ctx.endpoints().matchedHttpEndpoint();
        return endpoint != null && endpoint.metadata(RouteTable.Upload.class) != null;
    }
}
