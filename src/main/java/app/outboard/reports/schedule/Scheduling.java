package app.outboard.reports.schedule;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Role;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;
import app.outboard.reports.draft.Drafts;
import app.outboard.reports.paper.ReportPrint;
import app.outboard.reports.publish.Publishing;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Sending reports, put together: its pages and its job. */
public final class Scheduling {
    private static final String SCHEDULE = "/{agency}/clients/{client}/reports/schedule";

    private final Database database;
    private final Colleagues colleagues;
    private final Clients clients;
    private final Sending sending;
    private final Mails mails;
    private final Trail trail;
    private final Texts texts;
    private final InstantSource clock;

    public Scheduling(
            Database database,
            Colleagues colleagues,
            Clients clients,
            Drafts drafts,
            Publishing publishing,
            ReportPrint print,
            Brands brands,
            Mails mails,
            Stationery stationery,
            ReportLinks links,
            Trail trail,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.clients = clients;
        this.sending = new Sending(
                database, colleagues, drafts, publishing, print, brands, mails, stationery, links, texts, clock);
        this.mails = mails;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param next has the job run again at that time */
    public Job job(Consumer<Instant> next) {
        return new DueReports(database, colleagues, clients, sending, mails, clock, next);
    }

    public void addTo(Routes<ClientScope> client, Flashes flashes) {
        var pages = new SchedulePages(database, sending, mails, trail, texts, clock, flashes);
        client.get(SCHEDULE, Role.ANALYST, pages::show)
                .post(SCHEDULE, Role.MANAGER, pages::update)
                .post(SCHEDULE + "/test", Role.MANAGER, pages::test);
    }
}
