package app.outboard.reports;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.AccountQueries;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The list of a client's reports, and beginning one. */
final class ListPages {
    private final Reporting reporting;
    private final Words words;

    ListPages(Reporting reporting) {
        this.reporting = reporting;
        this.words = Words.of(reporting.texts());
    }

    void show(Context ctx, ClientScope scope) {
        var reports = reporting.drafts().all(scope);
        ctx.render(
                "reports/index.html",
                Map.of("page", new ListView(scope, reports, figures(scope), today(), words).page()));
    }

    void begin(Context ctx, ClientScope scope) {
        var period = Paths.period(ctx.formParam("period"))
                .filter(it -> !it.from().isAfter(today()))
                .orElseThrow(NotFoundResponse::new);
        Next.see(ctx, Paths.of(scope, reporting.drafts().begin(scope, period).id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(reporting.clock().instant(), ZoneOffset.UTC);
    }

    private AccountFigures figures(ClientScope scope) {
        return reporting.database().read(scope, sql -> AccountQueries.of(sql, scope, null));
    }
}
