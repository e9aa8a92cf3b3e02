package app.outboard;

import app.outboard.accounts.AccountRoutes;
import app.outboard.accounts.Accounts;
import app.outboard.accounts.Colleagues;
import app.outboard.accounts.DemoDoor;
import app.outboard.accounts.Doors;
import app.outboard.analytics.breakdowns.BreakdownRoutes;
import app.outboard.analytics.coverage.CoverageRoutes;
import app.outboard.analytics.round.RoundRoutes;
import app.outboard.analytics.sheet.FigureSheets;
import app.outboard.audience.AudienceRoutes;
import app.outboard.audience.Audiences;
import app.outboard.audit.catalogue.CatalogueRoutes;
import app.outboard.audit.links.LinkChecking;
import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.links.LinkWords;
import app.outboard.audit.pages.AuditRoutes;
import app.outboard.audit.pages.FoundAbout;
import app.outboard.audit.paper.AuditPrint;
import app.outboard.audit.paper.AuditPrintRoutes;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.AuditJob;
import app.outboard.audit.run.Audits;
import app.outboard.audit.run.DueAudits;
import app.outboard.audit.setting.SettingRoutes;
import app.outboard.clients.ClientDoor;
import app.outboard.clients.ClientRoutes;
import app.outboard.clients.Clients;
import app.outboard.command.Program;
import app.outboard.demo.Demo;
import app.outboard.demo.DemoRoutes;
import app.outboard.demo.Demonstrating;
import app.outboard.demo.invented.Script;
import app.outboard.documents.DocumentRoutes;
import app.outboard.documents.Documents;
import app.outboard.figures.Figures;
import app.outboard.figures.FilterSets;
import app.outboard.home.HomeRoutes;
import app.outboard.imports.Extras;
import app.outboard.imports.ImportRoutes;
import app.outboard.imports.Importing;
import app.outboard.imports.Imports;
import app.outboard.keywords.KeywordRoutes;
import app.outboard.keywords.Keywords;
import app.outboard.pins.BoardDetails;
import app.outboard.pins.Boards;
import app.outboard.pins.PinDetails;
import app.outboard.pins.PinRoutes;
import app.outboard.pins.Pins;
import app.outboard.pins.landing.Landings;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.PoolExhausted;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.jobs.Jobs;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Web;
import app.outboard.reports.ReportRoutes;
import app.outboard.reports.Reporting;
import app.outboard.reports.publish.Publishing;
import app.outboard.trail.Trail;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds everything with {@code new}, bottom up, and lists the routes. */
public final class App implements Program {
    private final Settings settings;
    private final Database database;
    private final InstantSource clock;
    private final Trail trail;
    private final Texts texts = new Texts();
    private final Accounts accounts;
    private final Clients clients;
    private final Colleagues colleagues;
    private final FigureSheets sheets;
    private final Audits audits;
    private final Importing importing;
    private final Documents documents;
    private final LinkChecking links;
    private final AuditPrint auditPrint;
    private final Reporting reporting;
    private final Demonstrating demonstrating;
    private @Nullable Jobs jobs;
    private @Nullable Web web;

    public App(Database database, Settings settings, InstantSource clock) {
        this(database, settings, clock, Script.full());
    }

    /** @param script what the demo agency is made of */
    public App(Database database, Settings settings, InstantSource clock, Script script) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.trail = new Trail(clock);
        this.accounts = new Accounts(database, trail, settings.loginLimits(), clock);
        this.clients = new Clients(database, trail, clock);
        var boards = new Boards(database, trail, clock);
        var pins = new Pins(database);
        var details = new PinDetails(clock);
        var figures = new Figures(boards, pins);
        var extras = new Extras(new Audiences(), new BoardDetails(boards), new Keywords());
        this.colleagues = new Colleagues(database);
        this.sheets = new FigureSheets(database);
        this.audits = new Audits(database, Rulebook.WHOLE, trail, clock);
        this.importing = new Importing(
                database,
                colleagues,
                clients,
                figures,
                boards,
                pins,
                details,
                extras,
                imported -> audits.imported(imported.tx(), imported.scope()),
                trail,
                texts,
                clock);
        this.documents = new Documents(database, clock, this::wake);
        this.links = new LinkChecking(database, colleagues, trail, clock, userAgent(settings.url()));
        var printRoom = new PrintRoom(texts);
        this.auditPrint = new AuditPrint(database, clients, audits.rulebook(), printRoom, texts, clock);
        this.reporting = new Reporting(
                database,
                colleagues,
                audits.rulebook(),
                (sql, scope, period) -> List.of(),
                printRoom,
                trail,
                texts,
                clock);
        this.demonstrating = new Demonstrating(
                database,
                accounts.demos(),
                colleagues,
                clients,
                pins,
                figures,
                extras,
                importing.verbs(),
                reporting,
                List.of(documents::remove, Publishing::remove, audits::remove, LinkChecks::remove),
                texts,
                clock,
                script,
                this::wake);
    }

    @Override
    public Demo demo() {
        return demonstrating.verbs();
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Clients clients() {
        return clients;
    }

    @Override
    public Imports imports() {
        return importing.verbs();
    }

    @Override
    public Audits audits() {
        return audits;
    }

    @Override
    public AuditPrint auditPrint() {
        return auditPrint;
    }

    /** The verbs of reports. */
    public Reporting reporting() {
        return reporting;
    }

    @Override
    public FigureSheets sheets() {
        return sheets;
    }

    @Override
    public void listen(int port) {
        var serving = new Web(settings.web(port), texts, List.of(PoolExhausted.class), this::isWell);
        var working = new Jobs(database, jobs());
        addRoutes(serving, serving.routes(), working);
        // Pins of an earlier version know their link but not yet its page.
        colleagues.operators().forEach(operator -> Landings.fill(database, operator));
        working.start();
        jobs = working;
        auditAt(DueAudits.after(clock.instant()));
        serving.start();
        web = serving;
    }

    @Override
    public void close() {
        if (web != null) web.close();
        if (jobs != null) jobs.close();
        links.close();
    }

    /** The port it listens on. */
    public int port() {
        return served().port();
    }

    /** All routes, for tests that walk them. */
    public List<RouteTable.Route> routes() {
        return served().routes().all();
    }

    /** One line a feature; their order does not matter. */
    private void addRoutes(Web web, RouteTable routes, Jobs jobs) {
        var doors = new Doors(accounts, web.cookies(), clients::links);
        var agency = routes.behind(doors.member());
        var client = routes.behind(new ClientDoor(doors.member(), clients));
        var demoDoor = new DemoDoor(accounts, doors, web, settings.demoOffered());
        new AccountRoutes(accounts, doors, demoDoor, web, texts).addTo(routes);
        DemoRoutes.declare(demonstrating.verbs(), demoDoor, web, routes, agency);
        ImportRoutes.declare(importing, web.flashes(), jobs::wake, agency, client);
        new HomeRoutes(database, clients, texts, new ObjectMapper(), clock).addTo(agency, client);
        new ClientRoutes(clients, database, trail, clock, texts, web.flashes(), new FilterSets(database)::of)
                .addTo(agency, client);
        new AuditPrintRoutes(database, documents, auditPrint, web.errors()).addTo(client);
        DocumentRoutes.declare(documents, texts, web.errors(), client);
        new AuditRoutes(database, clients, colleagues, audits, trail, clock, texts, web.flashes(), jobs::wake)
                .addTo(agency, client);
        new ReportRoutes(reporting, documents, web.flashes(), web.errors()).addTo(agency, client);
        new KeywordRoutes(database, texts).addTo(client);
        new AudienceRoutes(database, texts, new ObjectMapper()).addTo(client);
        new PinRoutes(database, trail, clock, texts, web.flashes()).addTo(client);
        new CatalogueRoutes(database, audits.rulebook(), texts).addTo(agency);
        new SettingRoutes(database, audits.rulebook(), trail, links.verbs(), texts, web.flashes())
                .addTo(agency, client);
        new RoundRoutes(database, clients, texts, clock).addTo(agency, client);
        new CoverageRoutes(database, texts, clock).addTo(client);
        new BreakdownRoutes(
                        database,
                        new Pins(database),
                        new LinkWords(texts),
                        new FoundAbout(texts),
                        texts,
                        new ObjectMapper(),
                        clock)
                .addTo(client);
    }

    /** By which the owner of a site knows who looks at a page, and where to read about it. */
    private static String userAgent(@Nullable URI url) {
        return url == null ? "Outboard (link check)" : "Outboard (link check; +" + url + ")";
    }

    private List<Job> jobs() {
        var all = new ArrayList<Job>(List.of(
                importing.job(),
                demonstrating.job(),
                links.job(),
                new AuditJob(audits, colleagues, clients),
                new DueAudits(database, audits, colleagues, clients, clock, this::auditAt)));
        all.addAll(DocumentRoutes.jobs(database, colleagues, clients, List.of(auditPrint, reporting.print()), clock));
        return all;
    }

    private void wake() {
        if (jobs != null) jobs.wake();
    }

    private void auditAt(Instant time) {
        if (jobs != null) jobs.ensure(DueAudits.NAME, time);
    }

    private boolean isWell() {
        try {
            return database.global(sql -> sql.fetchExists(sql.selectOne()));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Web served() {
        if (web == null) throw new IllegalStateException("Not listening");
        return web;
    }
}
