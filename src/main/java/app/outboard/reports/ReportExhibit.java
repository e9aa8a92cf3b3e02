package app.outboard.reports;

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
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The newest version of a published report behind a link. */
public final class ReportExhibit implements Exhibit {
    private final Reporting reporting;
    private final Words words;

    public ReportExhibit(Reporting reporting) {
        this.reporting = reporting;
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

    /** The blocks the link shows, without notes where it shows none. */
    private Optional<ReportPage> page(ShareScope scope) {
        var subject = scope.share().subject();
        if (subject == null) return Optional.empty();
        var hidden = BlockKind.all().stream()
                .map(BlockKind::key)
                .filter(kind -> !scope.share().shows(kind))
                .collect(Collectors.toSet());
        var client = scope.client();
        return reporting
                .database()
                .read(client, sql -> PublishedReports.newest(sql, client, new ReportId(subject)))
                .map(page -> page.without(hidden))
                .map(page -> scope.share().terms().notes() ? page : page.withoutNotes());
    }
}
