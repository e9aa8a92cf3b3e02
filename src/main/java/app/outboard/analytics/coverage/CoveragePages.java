package app.outboard.analytics.coverage;

import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Words;
import io.javalin.http.Context;
import java.util.Map;

final class CoveragePages {
    private final Coverages coverages;
    private final Words words;

    CoveragePages(Coverages coverages, Words words) {
        this.coverages = coverages;
        this.words = words;
    }

    void show(Context ctx, ClientScope scope) {
        boolean all = "all".equals(ctx.queryParam("months"));
        var coverage = coverages.of(scope, ctx.queryParam("month"));
        ctx.render("coverage/show.html", Map.of("page", new CoverageView(scope, coverage, all, words).page()));
    }
}
