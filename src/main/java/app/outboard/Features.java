package app.outboard;

import app.outboard.accounts.Accounts;
import app.outboard.accounts.Colleagues;
import app.outboard.accounts.LinkHosts;
import app.outboard.analytics.sheet.FigureSheets;
import app.outboard.audience.Audiences;
import app.outboard.audit.links.LinkChecking;
import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.paper.AuditExhibit;
import app.outboard.audit.paper.AuditPrint;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.AuditJob;
import app.outboard.audit.run.Audits;
import app.outboard.audit.run.DueAudits;
import app.outboard.brand.Brands;
import app.outboard.clients.Clients;
import app.outboard.demo.Demonstrating;
import app.outboard.demo.invented.Script;
import app.outboard.documents.DocumentRoutes;
import app.outboard.documents.Documents;
import app.outboard.figures.Figures;
import app.outboard.home.DigestJob;
import app.outboard.home.LiveExhibit;
import app.outboard.imports.Extras;
import app.outboard.imports.Importing;
import app.outboard.keywords.Keywords;
import app.outboard.mails.Mailing;
import app.outboard.mails.Mails;
import app.outboard.notes.Notes;
import app.outboard.pins.BoardDetails;
import app.outboard.pins.Boards;
import app.outboard.pins.PinDetails;
import app.outboard.pins.Pins;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.text.Texts;
import app.outboard.readers.Passes;
import app.outboard.readers.Reading;
import app.outboard.reports.ReportExhibit;
import app.outboard.reports.Reporting;
import app.outboard.reports.plan.Plans;
import app.outboard.reports.publish.Publishing;
import app.outboard.reports.schedule.DueReports;
import app.outboard.reports.schedule.ScheduleRows;
import app.outboard.reports.schedule.Scheduling;
import app.outboard.shares.EndingJob;
import app.outboard.shares.Exhibit;
import app.outboard.shares.Orders;
import app.outboard.shares.Sharing;
import app.outboard.trail.Trail;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that serves pages and commands, built with {@code new}, bottom up. */
final class Features {
    final Settings settings;
    final Database database;
    final InstantSource clock;
    final Trail trail;
    final Texts texts = new Texts();
    final Accounts accounts;
    final LinkHosts linkHosts;
    final Clients clients;
    final Brands brands;
    final Sharing sharing;
    final Colleagues colleagues;
    final FigureSheets sheets;
    final Audits audits;
    final Importing importing;
    final Documents documents;
    final Notes notes;
    final Mailing mailing;
    final LinkChecking links;
    final AuditPrint auditPrint;
    final Reporting reporting;
    final Reading reading;
    final Scheduling scheduling;
    final Demonstrating demonstrating;
    final List<Exhibit> exhibits;

    /**
     * @param origin where people reach it, for links in mails
     * @param wake tells the job runner that there is work
     */
    Features(
            Database database,
            Settings settings,
            InstantSource clock,
            Script script,
            Supplier<URI> origin,
            Runnable wake) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.trail = new Trail(clock);
        var passwords = new Passwords();
        this.accounts = new Accounts(database, trail, passwords, settings.loginLimits(), clock);
        this.linkHosts = new LinkHosts(database, trail);
        this.clients = new Clients(database, trail, clock);
        this.brands = new Brands(database, trail);
        this.sharing = new Sharing(
                database, trail, passwords, settings.loginLimits(), settings.key(), clients, brands, texts, clock);
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
        this.notes = new Notes(database, trail, clock);
        var passes = new Passes(settings.key(), clock);
        this.mailing =
                new Mailing(database, colleagues, brands, trail, settings.smtp(), origin, passes, texts, clock, wake);
        this.documents = new Documents(database, clock, wake);
        this.links = new LinkChecking(database, colleagues, trail, clock, userAgent(settings.url()));
        var printRoom = new PrintRoom(texts);
        this.auditPrint = new AuditPrint(database, brands, audits.rulebook(), printRoom, texts, clock);
        this.reporting = new Reporting(database, colleagues, audits.rulebook(), brands, printRoom, trail, texts, clock);
        this.exhibits = List.of(
                new LiveExhibit(database, clients, sharing.verbs(), reporting.print(), texts, clock),
                new ReportExhibit(reporting, sharing.verbs()),
                new AuditExhibit(database, auditPrint, texts));
        this.reading = new Reading(
                database,
                colleagues,
                clients,
                trail,
                passes,
                mailing.verbs(),
                mailing.stationery(),
                (sql, scope) -> Plans.reader(sql, scope).locale(),
                brands,
                texts,
                clock);
        var orders = new Orders(sharing.verbs(), clients, exhibits, clock);
        this.scheduling = new Scheduling(
                database,
                colleagues,
                clients,
                reporting.drafts(),
                reporting.publishing(),
                reporting.print(),
                brands,
                mailing.verbs(),
                mailing.stationery(),
                (scope, report, month) -> orders.forMail(scope, report.value(), texts.say("shares.mail.label", month)),
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
                notes,
                audits,
                links.verbs(),
                trail,
                reporting,
                List.of(
                        documents::remove,
                        ScheduleRows::remove,
                        Publishing::remove,
                        audits::remove,
                        LinkChecks::remove,
                        Notes::remove,
                        Mails::remove,
                        Reading::remove,
                        sharing.verbs()::remove,
                        brands::remove),
                texts,
                clock,
                script,
                wake);
    }

    /** @param again has a job run again at a time */
    List<Job> jobs(BiConsumer<String, Instant> again) {
        var all = new ArrayList<Job>(List.of(
                importing.job(),
                reading.job(),
                demonstrating.job(),
                links.job(),
                new AuditJob(audits, colleagues, clients),
                new DueAudits(database, audits, colleagues, clients, clock, at -> again.accept(DueAudits.NAME, at))));
        all.addAll(DocumentRoutes.jobs(database, colleagues, clients, List.of(auditPrint, reporting.print()), clock));
        all.addAll(mailing.jobs());
        all.add(scheduling.job(at -> again.accept(DueReports.NAME, at)));
        all.add(new DigestJob(
                database,
                colleagues,
                clients,
                brands,
                mailing.verbs(),
                mailing.stationery(),
                texts,
                clock,
                at -> again.accept(DigestJob.NAME, at)));
        all.add(new EndingJob(
                database,
                colleagues,
                brands,
                mailing.verbs(),
                mailing.stationery(),
                texts,
                clock,
                at -> again.accept(EndingJob.NAME, at)));
        return all;
    }

    /** By which the owner of a site knows who looks at a page, and where to read about it. */
    private static String userAgent(@Nullable URI url) {
        return url == null ? "Outboard (link check)" : "Outboard (link check; +" + url + ")";
    }
}
