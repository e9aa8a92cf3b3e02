package app.outboard.platform.web;

import io.javalin.http.Context;

/** Turns away what no route should see: requests for hosts that are not ours, and at a guests' host all but its pages. */
final class Guard {
    private final Hosts hosts;
    private final GuestHosts guests;
    private final ErrorPages errors;

    Guard(Hosts hosts, GuestHosts guests, ErrorPages errors) {
        this.hosts = hosts;
        this.guests = guests;
        this.errors = errors;
    }

    void check(Context ctx) {
        if (hosts.knows(ctx)) return;
        var name = hosts.name(ctx);
        boolean guest = name.isPresent() && guests.knows(name.get());
        if (guest) GuestHosts.remember(ctx, name.get());
        if (guest && GuestHosts.shows(ctx)) return;
        errors.show(ctx, guest ? 404 : 421);
        ctx.skipRemainingHandlers();
    }
}
