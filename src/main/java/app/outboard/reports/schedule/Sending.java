package app.outboard.reports.schedule;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.LinkHost;
import app.outboard.analytics.question.Period;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.mails.Draft;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Texts;
import app.outboard.reports.draft.Drafts;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.paper.ReportPrint;
import app.outboard.reports.publish.Published;
import app.outboard.reports.publish.Publishing;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends a client's report of a month, or says what it waits for. Asked again, it does what is left to do. */
final class Sending {
    private final Database database;
    private final Colleagues colleagues;
    private final Drafts drafts;
    private final Publishing publishing;
    private final ReportPrint print;
    private final Brands brands;
    private final Mails mails;
    private final ReportMail reportMail;
    private final ReportLinks links;
    private final WaitingMail waitingMail;
    private final InstantSource clock;

    Sending(
            Database database,
            Colleagues colleagues,
            Drafts drafts,
            Publishing publishing,
            ReportPrint print,
            Brands brands,
            Mails mails,
            Stationery stationery,
            ReportLinks links,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.drafts = drafts;
        this.publishing = publishing;
        this.print = print;
        this.brands = brands;
        this.mails = mails;
        this.reportMail = new ReportMail(stationery, texts);
        this.links = links;
        this.waitingMail = new WaitingMail(stationery, brands, mails, texts);
        this.clock = clock;
    }

    void send(ClientScope scope, Schedule schedule, YearMonth month) throws InterruptedException {
        var effect = "report:" + scope.client().value() + ":" + month;
        var left = database.read(
                scope,
                sql -> schedule.recipients().stream()
                        .map(Mailbox::of)
                        .filter(to -> !mails.knows(sql, scope.member(), effect, to))
                        .toList());
        if (left.isEmpty()) return;
        var page = published(scope, schedule, month).orElse(null);
        if (page == null) return;
        var pdf = schedule.attached() ? print.print(scope, page) : null;
        var link = link(scope, month, page);
        var letterhead = brands.letterhead(scope);
        for (var to : left)
            put(scope, reportMail.of(scope, letterhead, schedule, effect, to, page, month, pdf, link, true));
    }

    /** Where the whole report stands; null where no link may be made. */
    private @Nullable String link(ClientScope scope, YearMonth month, ReportPage page) {
        var report = drafts.begin(scope, Period.of(month)).id();
        var base = LinkHost.origin(scope.member().house(), mails.base().toString());
        return links.of(scope, report, page.period()).map(path -> base + path).orElse(null);
    }

    /** The last month's report, as it stands, to whoever asks; says where it goes. */
    Optional<String> test(ClientScope scope, Schedule schedule) throws InterruptedException {
        var address = colleagues.address(scope.member()).filter(it -> mails.sends());
        if (address.isEmpty()) return Optional.empty();
        var month = YearMonth.from(clock.instant().atZone(scope.timeZone())).minusMonths(1);
        var report = drafts.begin(scope, Period.of(month));
        var page = publishing.prepare(scope, report.id()).map(publishing::page).orElseThrow();
        @Nullable Printed pdf = schedule.attached() ? print.print(scope, page) : null;
        var effect = "report-test:" + scope.client().value() + ":" + clock.instant();
        put(
                scope,
                reportMail.of(
                        scope,
                        brands.letterhead(scope),
                        schedule,
                        effect,
                        Mailbox.of(address.get()),
                        page,
                        month,
                        pdf,
                        null,
                        false));
        mails.hurry();
        return address;
    }

    /** What was published of it, or is now where nothing stands against it; else somebody is told. */
    private Optional<ReportPage> published(ClientScope scope, Schedule schedule, YearMonth month) {
        var report = drafts.begin(scope, Period.of(month));
        var prepared = publishing.prepare(scope, report.id()).orElseThrow();
        var newest = prepared.newest();
        if (newest != null) return Optional.ofNullable(newest.page());
        var missing = prepared.material().missingDays();
        if (!missing.isEmpty()) {
            tell(scope, schedule, to -> waitingMail.missing(scope, to, month, report.id(), missing));
            return Optional.empty();
        }
        if (schedule.review()) {
            tell(scope, schedule, to -> waitingMail.review(scope, to, month, report.id()));
            return Optional.empty();
        }
        if (!(publishing.publish(scope, report.id(), false) instanceof Published.Done)) return Optional.empty();
        return publishing
                .prepare(scope, report.id())
                .flatMap(it -> Optional.ofNullable(it.newest()))
                .flatMap(it -> Optional.ofNullable(it.page()));
    }

    private void tell(ClientScope scope, Schedule schedule, Function<Mailbox, Draft> letter) {
        Optional.ofNullable(schedule.person())
                .flatMap(person -> colleagues.actingFor(scope.agency(), person))
                .flatMap(colleagues::address)
                .ifPresent(address -> put(scope, letter.apply(Mailbox.of(address))));
    }

    private void put(ClientScope scope, Draft draft) {
        database.write(scope, tx -> mails.put(tx, scope.member(), draft));
    }
}
