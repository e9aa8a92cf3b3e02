package app.outboard;

import app.outboard.accounts.Accounts;
import app.outboard.analytics.sheet.FigureSheets;
import app.outboard.audit.paper.AuditPrint;
import app.outboard.audit.run.Audits;
import app.outboard.audit.run.DueAudits;
import app.outboard.clients.Clients;
import app.outboard.command.Program;
import app.outboard.demo.Demo;
import app.outboard.demo.invented.Script;
import app.outboard.home.DigestJob;
import app.outboard.imports.Imports;
import app.outboard.pins.landing.Landings;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.PoolExhausted;
import app.outboard.platform.db.RowHeld;
import app.outboard.platform.jobs.Jobs;
import app.outboard.platform.web.GuestHosts;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Web;
import app.outboard.reports.Reporting;
import app.outboard.reports.schedule.DueReports;
import app.outboard.shares.EndingJob;
import app.outboard.shares.Orders;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program: its features, served and at work from {@link #listen} until {@link #close}. */
public final class App implements Program {
    private static final int USUAL_PORT = 7070;

    private final Features features;
    private @Nullable Jobs jobs;
    private @Nullable Web web;

    public App(Database database, Settings settings, InstantSource clock) {
        this(database, settings, clock, Script.full());
    }

    /** @param script what the demo agency is made of */
    public App(Database database, Settings settings, InstantSource clock, Script script) {
        features = new Features(database, settings, clock, script, this::origin, this::wake);
    }

    @Override
    public Demo demo() {
        return features.demonstrating.verbs();
    }

    @Override
    public Accounts accounts() {
        return features.accounts;
    }

    @Override
    public Clients clients() {
        return features.clients;
    }

    @Override
    public Imports imports() {
        return features.importing.verbs();
    }

    @Override
    public Audits audits() {
        return features.audits;
    }

    @Override
    public AuditPrint auditPrint() {
        return features.auditPrint;
    }

    /** The verbs of reports. */
    public Reporting reporting() {
        return features.reporting;
    }

    @Override
    public FigureSheets sheets() {
        return features.sheets;
    }

    @Override
    public Orders shareOrders() {
        return new Orders(features.sharing.verbs(), features.clients, features.exhibits, features.clock);
    }

    @Override
    public String origin(int port) {
        return features.settings.origin(port);
    }

    @Override
    public void listen(int port) {
        var serving = new Web(
                features.settings.web(port),
                features.texts,
                List.of(PoolExhausted.class, RowHeld.class),
                new GuestHosts(features.linkHosts::knows),
                this::isWell);
        var working = new Jobs(features.database, features.jobs(this::runAgain));
        new RouteList(features).addTo(serving, working);
        // Pins of an earlier version know their link but not yet its page.
        features.colleagues.operators().forEach(operator -> Landings.fill(features.database, operator));
        working.start();
        jobs = working;
        runAgain(DueAudits.NAME, DueAudits.after(features.clock.instant()));
        runAgain(DueReports.NAME, DueReports.after(features.clock.instant()));
        runAgain(DigestJob.NAME, DigestJob.after(features.clock.instant()));
        runAgain(EndingJob.NAME, EndingJob.after(features.clock.instant()));
        serving.start();
        web = serving;
    }

    @Override
    public void close() {
        if (web != null) web.close();
        if (jobs != null) jobs.close();
        features.links.close();
    }

    /** The port it listens on. */
    public int port() {
        return served().port();
    }

    /** All routes, for tests that walk them. */
    public List<RouteTable.Route> routes() {
        return served().routes().all();
    }

    private void wake() {
        if (jobs != null) jobs.wake();
    }

    private void runAgain(String job, Instant time) {
        if (jobs != null) jobs.ensure(job, time);
    }

    /** Where people reach it, for links in mails. */
    private URI origin() {
        return URI.create(features.settings.origin(web == null ? USUAL_PORT : port()));
    }

    private boolean isWell() {
        try {
            return features.database.global(sql -> sql.fetchExists(sql.selectOne()));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Web served() {
        if (web == null) throw new IllegalStateException("Not listening");
        return web;
    }
}
