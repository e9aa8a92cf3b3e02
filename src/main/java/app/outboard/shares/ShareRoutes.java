package app.outboard.shares;

import app.outboard.accounts.Guests;
import app.outboard.accounts.LoginLimits;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Access;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Routes;
import app.outboard.platform.web.Web;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where links are made, and where they lead. */
public final class ShareRoutes {
    private static final String LINK = "/s/{token}";
    private static final String SHARES = "/{agency}/clients/{client}/shares";
    private static final String SHARE = SHARES + "/{share}";

    private final LinkPages link;
    private final ShareDoor door;
    private final SharePages pages;
    private final AgencySharePages agencyPages;

    /**
     * @param exhibits what may stand behind a link, in the order a person chooses from
     * @param origin what every link begins with
     */
    public ShareRoutes(
            Database database,
            Shares shares,
            Clients clients,
            List<Exhibit> exhibits,
            Supplier<String> origin,
            Passwords passwords,
            LoginLimits limits,
            MasterKey key,
            InstantSource clock,
            Texts texts,
            Web web) {
        var guests = new Guests(database, clock);
        var guestPages = new GuestPages(texts);
        var lock = new Lock(web.cookies(), key, clock);
        Map<Kind, Exhibit> byKind = exhibits.stream().collect(Collectors.toMap(Exhibit::kind, Function.identity()));
        this.door = new ShareDoor(
                database, guests, clients, lock, new PageLimit(limits.pages()), web.addresses(), guestPages, clock);
        this.link = new LinkPages(
                byKind, shares, clients, guests, passwords, lock, web.addresses(), guestPages, limits.perLink());
        this.pages = new SharePages(shares, exhibits, origin, clock, texts, web.flashes());
        this.agencyPages = new AgencySharePages(shares, clients, clock, texts, web.flashes());
    }

    public void addTo(RouteTable routes, Routes<Member> agency, Routes<ClientScope> client) {
        routes.behind(door.open())
                .get(LINK, Access.GUEST, link::show)
                .get(LINK + "/logo", Access.GUEST, link::logo)
                .get(LINK + "/pdf", Access.GUEST, link::pdf);
        routes.behind(door.knocking()).strangersPost(LINK + "/unlock", Access.GUEST, link::unlock);
        agency.get("/{agency}/shares", Role.VIEWER, agencyPages::index)
                .post("/{agency}/shares/revoke", Role.MANAGER, agencyPages::revoke)
                .post("/{agency}/shares/rules", Role.OWNER, agencyPages::rule);
        client.get(SHARES, Role.VIEWER, pages::index)
                .get(SHARES + "/new", Role.MANAGER, pages::form)
                .post(SHARES, Role.MANAGER, pages::create)
                .get(SHARE, Role.MANAGER, pages::show)
                .get(SHARE + "/preview", Role.MANAGER, pages::preview)
                .get(SHARE + "/code.svg", Role.MANAGER, pages::code)
                .post(SHARE, Role.MANAGER, pages::update)
                .post(SHARE + "/password/end", Role.MANAGER, pages::removePassword)
                .post(SHARE + "/pause", Role.MANAGER, pages::pause)
                .post(SHARE + "/resume", Role.MANAGER, pages::resume)
                .post(SHARE + "/rotate", Role.MANAGER, pages::rotate)
                .post(SHARE + "/revoke", Role.MANAGER, pages::revoke);
    }
}
