package app.outboard.reports;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.publish.PublishedReports;
import app.outboard.shares.Exhibit;
import app.outboard.shares.Kind;
import app.outboard.shares.ShareFrame;
import app.outboard.shares.ShareScope;
import app.outboard.shares.Shares;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A published report behind a link: always its newest version, or for good the one the link was made to stay with. */
public final class ReportExhibit implements Exhibit {
    private final Reporting reporting;
    private final Shares shares;
    private final Words words;

    public ReportExhibit(Reporting reporting, Shares shares) {
        this.reporting = reporting;
        this.shares = shares;
        this.words = Words.of(reporting.texts());
    }

    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    @Override
    public List<String> sections() {
        return BlockKind.all().stream().map(BlockKind::key).toList();
    }

    @Override
    public List<Choice> choices(ClientScope scope) {
        return reporting.database().read(scope, sql -> PublishedReports.all(sql, scope)).stream()
                .map(report -> new Choice(
                        report.report().value(),
                        words.say(
                                "shares.report.choice",
                                words.dates()
                                        .span(
                                                report.period().from(),
                                                report.period().to()),
                                report.version())))
                .toList();
    }

    @Override
    public List<Choice> titles(ClientScope scope) {
        return reporting.database().read(scope, sql -> PublishedReports.all(sql, scope)).stream()
                .map(report -> new Choice(
                        report.report().value(),
                        words.dates()
                                .span(report.period().from(), report.period().to())))
                .toList();
    }

    @Override
    public void show(Context ctx, ShareScope scope) {
        var page = page(scope).orElseThrow(NotFoundResponse::new);
        ctx.render("shares/report.html", Map.of("page", page, "share", ShareFrame.of(scope)));
    }

    @Override
    public boolean prints() {
        return true;
    }

    @Override
    public Optional<Printed> print(Context ctx, ShareScope scope) throws InterruptedException {
        var page = page(scope);
        return page.isEmpty() ? Optional.empty() : Optional.of(reporting.print().print(scope.client(), page.get()));
    }

    /** The number of the version: that one stands still by itself. */
    @Override
    public Optional<byte[]> freeze(ShareScope scope) {
        var client = scope.client();
        var subject = scope.share().subject();
        return reporting.database().read(client, sql -> PublishedReports.all(sql, client)).stream()
                .filter(report -> Objects.equals(report.report().value(), subject))
                .findFirst()
                .map(report -> String.valueOf(report.version()).getBytes(US_ASCII));
    }

    private Optional<ReportPage> version(ShareScope scope, ReportId report) {
        var client = scope.client();
        if (scope.share().frozenAt() == null)
            return reporting.database().read(client, sql -> PublishedReports.newest(sql, client, report));
        return shares.frozen(scope)
                .map(kept -> Integer.parseInt(new String(kept, US_ASCII)))
                .flatMap(number -> reporting
                        .database()
                        .read(client, sql -> PublishedReports.version(sql, client, report, number)));
    }

    /** The blocks the link shows, without notes where it shows none. */
    private Optional<ReportPage> page(ShareScope scope) {
        var subject = scope.share().subject();
        if (subject == null) return Optional.empty();
        var hidden = BlockKind.all().stream()
                .map(BlockKind::key)
                .filter(kind -> !scope.share().shows(kind))
                .collect(Collectors.toSet());
        return version(scope, new ReportId(subject))
                .map(page -> page.without(hidden))
                .map(page -> scope.share().terms().notes() ? page : page.withoutNotes());
    }
}
