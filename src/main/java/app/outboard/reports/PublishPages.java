package app.outboard.reports;

import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import app.outboard.reports.publish.Published;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Freezing a report as a version. */
final class PublishPages {
    private final Reporting reporting;
    private final WritePages write;
    private final Flashes flashes;

    PublishPages(Reporting reporting, WritePages write, Flashes flashes) {
        this.reporting = reporting;
        this.write = write;
        this.flashes = flashes;
    }

    void create(Context ctx, ClientScope scope) {
        var report = Paths.report(ctx);
        var form = WriteForm.from(Form.of(ctx));
        if (!write.isSaved(ctx, scope, report, form)) return;
        switch (reporting.publishing().publish(scope, report, form.missing())) {
            case Published.Done done -> {
                flashes.good(ctx, Text.of("reports.published", done.number()));
                Next.see(ctx, Paths.version(scope, report, done.number()));
            }
            case Published.DaysMissing missing -> write.refuse(ctx, scope, report, Attempt.unconfirmed(form.typed()));
            case Published.Busy busy -> {
                flashes.bad(ctx, Text.of("reports.busy"));
                Next.see(ctx, Paths.of(scope, report));
            }
            case Published.Gone gone -> throw new NotFoundResponse();
        }
    }
}
