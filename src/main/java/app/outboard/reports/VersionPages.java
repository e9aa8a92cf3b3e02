package app.outboard.reports;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.documents.Asking;
import app.outboard.documents.Documents;
import app.outboard.ids.ReportId;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.ErrorPages;
import app.outboard.platform.web.Next;
import app.outboard.reports.draft.Drafts;
import app.outboard.reports.page.PlainText;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.publish.Version;
import app.outboard.reports.publish.VersionRows;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was published, and the same as a PDF. */
final class VersionPages {
    private final Reporting reporting;
    private final Documents documents;
    private final ErrorPages errors;
    private final Words words;

    VersionPages(Reporting reporting, Documents documents, ErrorPages errors) {
        this.reporting = reporting;
        this.documents = documents;
        this.errors = errors;
        this.words = Words.of(reporting.texts());
    }

    /** What stands around a version. */
    record Around(
            String path,
            String pdfUrl,
            @Nullable String shareUrl,
            String label,
            boolean mayPrint,
            PlainText.@Nullable Copy copy) {}

    void show(Context ctx, ClientScope scope) {
        var report = Paths.report(ctx);
        var version = find(scope, report, Paths.version(ctx));
        var page = version.page();
        var around = around(scope, version, page);
        if (page == null) {
            ctx.status(HttpStatus.CONFLICT).render("reports/changed.html", Map.of("around", around));
            return;
        }
        ctx.render("reports/version.html", Map.of("page", page, "around", around));
    }

    void print(Context ctx, ClientScope scope) {
        var report = Paths.report(ctx);
        var version = find(scope, report, Paths.version(ctx));
        var page = version.page();
        if (page == null) throw new NotFoundResponse();
        var period = reporting
                .database()
                .read(scope, sql -> Drafts.find(sql, scope, report))
                .orElseThrow(NotFoundResponse::new)
                .report()
                .period();
        var wish = reporting.print().wish(scope, version, page, Paths.word(period));
        switch (documents.ask(scope, wish)) {
            case Asking.Begun begun -> Next.see(ctx, Documents.address(scope, begun.document()));
            case Asking.TooMany tooMany -> errors.say(ctx, 429, Text.of("documents.too_many"));
        }
    }

    private static String share(ClientScope scope, ReportId report) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/shares/new?kind=report&what=report:"
                + report.value();
    }

    private Version find(ClientScope scope, ReportId report, int number) {
        return reporting
                .database()
                .read(scope, sql -> VersionRows.find(sql, scope, report, number))
                .orElseThrow(NotFoundResponse::new);
    }

    private Around around(ClientScope scope, Version version, @Nullable ReportPage page) {
        return new Around(
                Paths.of(scope, version.report()),
                Paths.version(scope, version.report(), version.number()) + "/pdf",
                scope.member().may(Role.MANAGER) ? share(scope, version.report()) : null,
                words.say("reports.version", version.number()),
                scope.member().may(Role.ANALYST),
                page == null ? null : PlainText.of(page));
    }
}
