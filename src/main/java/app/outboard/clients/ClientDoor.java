package app.outboard.clients;

import app.outboard.accounts.Member;
import app.outboard.platform.web.Door;
import app.outboard.platform.web.Entry;
import app.outboard.platform.web.Frame;
import app.outboard.platform.web.Visit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;

/** Lets members in to one client, at addresses that begin {@code /{agency}/clients/{client}}. */
public final class ClientDoor implements Door<ClientScope> {
    private static final String PLACE = "/clients/";

    private final Door<Member> agency;
    private final Clients clients;

    public ClientDoor(Door<Member> agency, Clients clients) {
        this.agency = agency;
        this.clients = clients;
    }

    @Override
    public Entry<ClientScope> open(Context ctx, RouteRole atLeast) {
        return agency.open(ctx, atLeast).then(member -> open(ctx, member));
    }

    private Entry<ClientScope> open(Context ctx, Member member) {
        var slug = ctx.pathParam("client");
        var found = clients.enter(member, slug);
        if (found.isPresent()) return granted(ctx, found.get());
        var today = clients.movedTo(member, slug);
        if (today.isEmpty()) return new Entry.Unknown<>();
        // A form that was opened at the old address keeps what was typed: it is taken here and now.
        return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD)
                ? new Entry.Moved<>(moved(ctx, slug, today.get()))
                : clients.enter(member, today.get())
                        .map(entered -> granted(ctx, entered))
                        .orElseGet(Entry.Unknown::new);
    }

    private static Entry<ClientScope> granted(Context ctx, Clients.Entered entered) {
        Visit.of(ctx).client(way(entered.client()), entered.column());
        return new Entry.Granted<>(entered.client());
    }

    private static String moved(Context ctx, String from, String to) {
        var query = ctx.req().getQueryString();
        var start = "/" + ctx.pathParam("agency") + PLACE;
        var rest = ctx.path().substring(Math.min(ctx.path().length(), start.length() + from.length()));
        return start + to + rest + (query == null ? "" : "?" + query);
    }

    private static Frame.Link way(ClientScope scope) {
        return new Frame.Link(scope.name(), scope.slug(), scope.colour());
    }
}
