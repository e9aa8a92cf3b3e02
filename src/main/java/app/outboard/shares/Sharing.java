package app.outboard.shares;

import app.outboard.accounts.Guests;
import app.outboard.accounts.LoginLimits;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Access;
import app.outboard.platform.web.Routes;
import app.outboard.platform.web.Web;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts the feature together: its verbs, and its pages where links are made and where they lead. */
public final class Sharing {
    private static final String LINK = "/s/{token}";
    private static final String SHARES = "/{agency}/clients/{client}/shares";
    private static final int PRINTS_A_MINUTE = 10;
    private static final String SHARE = SHARES + "/{share}";

    private final Database database;
    private final Shares shares;
    private final Passwords passwords;
    private final LoginLimits limits;
    private final MasterKey key;
    private final Clients clients;
    private final Brands brands;
    private final Texts texts;
    private final InstantSource clock;

    public Sharing(
            Database database,
            Trail trail,
            Passwords passwords,
            LoginLimits limits,
            MasterKey key,
            Clients clients,
            Brands brands,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.shares = new Shares(database, trail, passwords, key, clock);
        this.passwords = passwords;
        this.limits = limits;
        this.key = key;
        this.clients = clients;
        this.brands = brands;
        this.texts = texts;
        this.clock = clock;
    }

    public Shares verbs() {
        return shares;
    }

    /**
     * @param exhibits what may stand behind a link, in the order a person chooses from
     * @param origin what every link begins with
     */
    public void declare(
            List<Exhibit> exhibits,
            Supplier<String> origin,
            Web web,
            Routes<Member> agency,
            Routes<ClientScope> client) {
        guests(exhibits, web);
        var all = new AgencySharePages(shares, clients, clock, texts, web.flashes());
        agency.get("/{agency}/shares", Role.VIEWER, all::index)
                .post("/{agency}/shares/revoke", Role.MANAGER, all::revoke)
                .post("/{agency}/shares/rules", Role.OWNER, all::rule);
        var pages = new SharePages(shares, exhibits, brands, origin, clock, texts, web.flashes());
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

    private void guests(List<Exhibit> exhibits, Web web) {
        var guests = new Guests(database, clock);
        var pages = new GuestPages(texts);
        var lock = new Lock(web.cookies(), key, clock);
        var door = new ShareDoor(
                database, guests, clients, brands, lock, new PageLimit(limits.pages()), web.addresses(), pages, clock);
        Map<Kind, Exhibit> byKind = exhibits.stream().collect(Collectors.toMap(Exhibit::kind, Function.identity()));
        var link = new LinkPages(
                byKind,
                shares,
                brands,
                guests,
                passwords,
                lock,
                web.addresses(),
                pages,
                limits.perLink(),
                new PageLimit(PRINTS_A_MINUTE),
                clock);
        web.routes()
                .behind(door.open())
                .get(LINK, Access.GUEST, link::show)
                .get(LINK + "/logo", Access.GUEST, link::logo)
                .get(LINK + "/logo/agency", Access.GUEST, link::secondLogo)
                .get(LINK + "/pdf", Access.GUEST, link::pdf);
        web.routes().behind(door.knocking()).strangersPost(LINK + "/unlock", Access.GUEST, link::unlock);
    }
}
