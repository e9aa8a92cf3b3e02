package app.outboard.readers;

import app.outboard.accounts.Guests;
import app.outboard.brand.Brands;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.Addresses;
import app.outboard.shares.Exhibit;
import app.outboard.shares.Kind;
import app.outboard.shares.PageLimit;
import app.outboard.shares.ShareFiles;
import app.outboard.shares.ShareFrame;
import app.outboard.shares.ShareScope;
import app.outboard.shares.Ways;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What client people read: the dashboard and the published reports, as whoever has a link to them would. */
final class ReadingPages {
    private final Exhibit dashboard;
    private final Exhibit reports;
    private final Brands brands;
    private final ShareFiles files;
    private final Words words;
    private final PageLimit prints;
    private final Addresses addresses;
    private final InstantSource clock;

    ReadingPages(
            Exhibit dashboard,
            Exhibit reports,
            Brands brands,
            Words words,
            PageLimit prints,
            Addresses addresses,
            InstantSource clock) {
        this.dashboard = dashboard;
        this.reports = reports;
        this.brands = brands;
        this.files = new ShareFiles(brands);
        this.words = words;
        this.prints = prints;
        this.addresses = addresses;
        this.clock = clock;
    }

    record Index(List<Ways.Way> reports) {}

    void show(Context ctx, ReaderScope scope) {
        dashboard.show(ctx, dashboard(scope));
    }

    void index(Context ctx, ReaderScope scope) {
        var base = scope.base() + "/reports/";
        var all = reports.titles(scope.client()).stream()
                .map(choice -> new Ways.Way(choice.label(), base + choice.subject(), false))
                .toList();
        var frame = ShareFrame.of(dashboard(scope, true)).withoutPdf();
        ctx.render("readers/reports.html", Map.of("page", new Index(all), "share", frame));
    }

    void report(Context ctx, ReaderScope scope) {
        reports.show(ctx, report(scope, number(ctx)));
    }

    void pdf(Context ctx, ReaderScope scope) throws InterruptedException {
        pdf(ctx, reports, report(scope, number(ctx)));
    }

    void dashboardPdf(Context ctx, ReaderScope scope) throws InterruptedException {
        pdf(ctx, dashboard, dashboard(scope));
    }

    private void pdf(Context ctx, Exhibit exhibit, ShareScope shown) throws InterruptedException {
        long wait = prints.seconds("reader/" + Guests.network(addresses.of(ctx)), clock.instant());
        if (wait > 0) {
            ctx.status(429).header("Retry-After", String.valueOf(wait));
            ctx.render("shares/busy.html", Map.of());
            return;
        }
        files.pdf(ctx, shown, exhibit);
    }

    void logo(Context ctx, ReaderScope scope) {
        files.logo(ctx, dashboard(scope));
    }

    /** The agency's, where the client's stands first. */
    void secondLogo(Context ctx, ReaderScope scope) {
        files.secondLogo(ctx, dashboard(scope));
    }

    private ShareScope dashboard(ReaderScope scope) {
        return dashboard(scope, false);
    }

    private ShareScope dashboard(ReaderScope scope, boolean inReports) {
        return ShareScope.reading(
                scope.client(),
                brands.of(scope.client()),
                dashboard,
                null,
                scope.base(),
                ways(scope, inReports),
                clock.instant());
    }

    /** Of this client, and published; else it is not there. */
    private ShareScope report(ReaderScope scope, long number) {
        if (reports.choices(scope.client()).stream().noneMatch(choice -> Objects.equals(choice.subject(), number)))
            throw new NotFoundResponse();
        return ShareScope.reading(
                scope.client(),
                brands.of(scope.client()),
                reports,
                number,
                scope.base() + "/reports/" + number,
                ways(scope, true),
                clock.instant());
    }

    /** @param inReports whether the page is one of the reports' */
    private Ways ways(ReaderScope scope, boolean inReports) {
        var base = scope.base();
        var others = scope.all().stream()
                .map(client -> new Ways.Way(
                        client.name(),
                        Paths.of(client),
                        client.client().equals(scope.client().client())))
                .toList();
        return new Ways(
                scope.reader().called(),
                List.of(
                        new Ways.Way(words.say("readers.way." + Kind.LIVE.key()), base, !inReports),
                        new Ways.Way(words.say("readers.way." + Kind.REPORT.key()), base + "/reports", inReports)),
                others.size() < 2 ? List.of() : others,
                Paths.door(scope.client().member().house().slug()) + "/leave");
    }

    private static long number(Context ctx) {
        var number = ctx.pathParam("report");
        if (!number.matches("[0-9]{1,18}")) throw new NotFoundResponse();
        return Long.parseLong(number);
    }
}
