package app.outboard.platform.web;

import io.javalin.http.Context;

/** Turns away what no route should see: requests for hosts that are not ours. */
final class Guard {
    private final Hosts hosts;
    private final ErrorPages errors;

    Guard(Hosts hosts, ErrorPages errors) {
        this.hosts = hosts;
        this.errors = errors;
    }

    void check(Context ctx) {
        if (hosts.knows(ctx)) return;
        errors.show(ctx, 421);
        ctx.skipRemainingHandlers();
    }
}
