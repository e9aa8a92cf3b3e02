package app.outboard;

import app.outboard.accounts.AccountRoutes;
import app.outboard.accounts.DemoDoor;
import app.outboard.accounts.Doors;
import app.outboard.analytics.breakdowns.BreakdownRoutes;
import app.outboard.analytics.coverage.CoverageRoutes;
import app.outboard.analytics.round.RoundRoutes;
import app.outboard.audience.AudienceRoutes;
import app.outboard.audit.catalogue.CatalogueRoutes;
import app.outboard.audit.links.LinkWords;
import app.outboard.audit.pages.AuditRoutes;
import app.outboard.audit.pages.FoundAbout;
import app.outboard.audit.paper.AuditPrintRoutes;
import app.outboard.audit.setting.SettingRoutes;
import app.outboard.brand.BrandRoutes;
import app.outboard.clients.ClientDoor;
import app.outboard.clients.ClientRoutes;
import app.outboard.demo.DemoRoutes;
import app.outboard.documents.DocumentRoutes;
import app.outboard.figures.FilterSets;
import app.outboard.home.HomeRoutes;
import app.outboard.imports.ImportRoutes;
import app.outboard.keywords.KeywordRoutes;
import app.outboard.notes.NoteRoutes;
import app.outboard.pins.PinRoutes;
import app.outboard.pins.Pins;
import app.outboard.platform.jobs.Jobs;
import app.outboard.platform.web.Web;
import app.outboard.reports.ReportRoutes;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Every route there is, feature by feature. */
final class RouteList {
    private final Features all;

    RouteList(Features all) {
        this.all = all;
    }

    /** One line a feature; their order does not matter. */
    void addTo(Web web, Jobs jobs) {
        var routes = web.routes();
        var doors = new Doors(all.accounts, web.cookies(), all.clients::links);
        var agency = routes.behind(doors.member());
        var client = routes.behind(new ClientDoor(doors.member(), all.clients));
        var demoDoor = new DemoDoor(all.accounts, doors, web, all.settings.demoOffered());
        new AccountRoutes(all.accounts, doors, demoDoor, all.mailing::wanted, web, all.texts).addTo(routes);
        DemoRoutes.declare(all.demonstrating.verbs(), demoDoor, web, routes, agency);
        ImportRoutes.declare(all.importing, web.flashes(), jobs::wake, agency, client);
        new HomeRoutes(all.database, all.clients, all.texts, new ObjectMapper(), all.clock).addTo(agency, client);
        new ClientRoutes(
                        all.clients,
                        all.database,
                        all.trail,
                        all.clock,
                        all.texts,
                        web.flashes(),
                        new FilterSets(all.database)::of)
                .addTo(agency, client);
        new BrandRoutes(all.brands, all.linkHosts, () -> all.settings.origin(web.port()), all.texts, web.flashes())
                .addTo(routes, agency, client);
        all.sharing.declare(all.exhibits, () -> all.settings.origin(web.port()), web, agency, client);
        all.reading.declare(all.exhibits, () -> all.settings.origin(web.port()), web, client);
        new AuditPrintRoutes(all.database, all.documents, all.auditPrint, web.errors()).addTo(client);
        DocumentRoutes.declare(all.documents, all.texts, web.errors(), client);
        new AuditRoutes(
                        all.database,
                        all.clients,
                        all.colleagues,
                        all.audits,
                        all.trail,
                        all.clock,
                        all.texts,
                        web.flashes(),
                        jobs::wake)
                .addTo(agency, client);
        all.mailing.addTo(routes, agency, web.flashes());
        new NoteRoutes(all.notes, all.clock, all.texts, web.flashes()).addTo(client);
        all.scheduling.addTo(client, web.flashes());
        new ReportRoutes(all.reporting, all.documents, web.flashes(), web.errors()).addTo(agency, client);
        new KeywordRoutes(all.database, all.texts).addTo(client);
        new AudienceRoutes(all.database, all.texts, new ObjectMapper()).addTo(client);
        new PinRoutes(all.database, all.trail, all.clock, all.texts, web.flashes()).addTo(client);
        new CatalogueRoutes(all.database, all.audits.rulebook(), all.texts).addTo(agency);
        new SettingRoutes(all.database, all.audits.rulebook(), all.trail, all.links.verbs(), all.texts, web.flashes())
                .addTo(agency, client);
        new RoundRoutes(all.database, all.clients, all.texts, all.clock).addTo(agency, client);
        new CoverageRoutes(all.database, all.texts, all.clock).addTo(client);
        new BreakdownRoutes(
                        all.database,
                        new Pins(all.database),
                        new LinkWords(all.texts),
                        new FoundAbout(all.texts),
                        all.texts,
                        new ObjectMapper(),
                        all.clock)
                .addTo(client);
    }
}
