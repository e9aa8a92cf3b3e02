package app.outboard.readers;

import static app.outboard.platform.web.Access.OPEN;
import static app.outboard.platform.web.Access.READER;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Guests;
import app.outboard.accounts.Role;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.Routes;
import app.outboard.platform.web.Web;
import app.outboard.shares.Exhibit;
import app.outboard.shares.Kind;
import app.outboard.shares.PageLimit;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** Puts the feature together: where client people come in and read, and where the agency invites them. */
public final class Reading {
    private static final int PRINTS_A_MINUTE = 10;

    private final Database database;
    private final Colleagues colleagues;
    private final Clients clients;
    private final Readers readers;
    private final Brands brands;
    private final Texts texts;
    private final InstantSource clock;

    /** @param language in which a client's people are written to */
    public Reading(
            Database database,
            Colleagues colleagues,
            Clients clients,
            Trail trail,
            Passes passes,
            Mails mails,
            Stationery stationery,
            Language language,
            Brands brands,
            Texts texts,
            InstantSource clock) {
        this.brands = brands;
        this.database = database;
        this.colleagues = colleagues;
        this.clients = clients;
        this.readers = new Readers(
                database, trail, passes, mails, new ReaderMail(brands, stationery, texts), clients, language, clock);
        this.texts = texts;
        this.clock = clock;
    }

    /** What answers those who ask for a link. */
    public Job job() {
        return new AskJob(readers, colleagues);
    }

    /** Deletes all client people of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        Readers.removeAll(tx, closing);
    }

    /**
     * @param exhibits what can be shown to people outside the agency; of them the dashboard and reports are read here
     * @param origin what every address begins with
     */
    public void declare(List<Exhibit> exhibits, Supplier<String> origin, Web web, Routes<ClientScope> client) {
        var guests = new Guests(database, clock);
        var door = new ReaderDoor(guests, readers, clients, web.cookies());
        var entrance = new EntrancePages(readers, door, guests, web.addresses(), texts);
        var pages = new ReadingPages(
                of(exhibits, Kind.LIVE),
                of(exhibits, Kind.REPORT),
                brands,
                Words.of(texts),
                new PageLimit(PRINTS_A_MINUTE),
                web.addresses(),
                clock);
        web.routes()
                .open()
                .get(Paths.DOOR, OPEN, entrance::form)
                .post(Paths.DOOR, OPEN, entrance::ask)
                .get(Paths.ENTER, OPEN, entrance::link)
                .post(Paths.ENTER, OPEN, entrance::enter);
        web.routes().behind(door.any()).post(Paths.DOOR + "/leave", READER, entrance::leave);
        web.routes()
                .behind(door.client())
                .get(Paths.CLIENT, READER, pages::show)
                .get(Paths.CLIENT + "/logo", READER, pages::logo)
                .get(Paths.CLIENT + "/logo/agency", READER, pages::secondLogo)
                .get(Paths.CLIENT + "/pdf", READER, pages::dashboardPdf)
                .get(Paths.REPORTS, READER, pages::index)
                .get(Paths.REPORT, READER, pages::report)
                .get(Paths.REPORT + "/logo", READER, pages::logo)
                .get(Paths.REPORT + "/logo/agency", READER, pages::secondLogo)
                .get(Paths.REPORT + "/pdf", READER, pages::pdf);
        var access = new AccessPages(readers, guests, origin, clock, texts, web.flashes());
        client.get(Paths.ACCESS, Role.MANAGER, access::index)
                .post(Paths.ACCESS, Role.MANAGER, access::invite)
                .post(Paths.ACCESS + "/{reader}/link", Role.MANAGER, access::link)
                .post(Paths.ACCESS + "/{reader}/end", Role.MANAGER, access::remove);
    }

    private static Exhibit of(List<Exhibit> exhibits, Kind kind) {
        return exhibits.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
