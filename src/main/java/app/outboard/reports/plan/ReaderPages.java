package app.outboard.reports.plan;

import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;

/** A client's language and goal. */
final class ReaderPages {
    private final Plans plans;
    private final PlanPages pages;
    private final Flashes flashes;

    ReaderPages(Plans plans, PlanPages pages, Flashes flashes) {
        this.plans = plans;
        this.pages = pages;
        this.flashes = flashes;
    }

    void update(Context ctx, ClientScope scope) {
        var form = ReaderForm.from(Form.of(ctx));
        var errors = form.errors();
        if (errors.any()) {
            pages.refuse(ctx, scope, form, errors);
            return;
        }
        plans.save(scope, form.reader());
        flashes.good(ctx, Text.of("reports.settings.saved"));
        Next.see(ctx, PlanPages.path(scope));
    }
}
