package app.outboard.home;

import app.outboard.analytics.chart.FigureCharts;
import app.outboard.clients.ClientScope;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Map;

final class OverviewPages {
    private final Overviews overviews;
    private final Words words;
    private final FigureCharts charts;
    private final KeptPages kept = new KeptPages();

    OverviewPages(Overviews overviews, Words words, ObjectMapper json) {
        this.overviews = overviews;
        this.words = words;
        this.charts = new FigureCharts(json, words.texts(), words.numbers(), words.dates());
    }

    void show(Context ctx, ClientScope scope) {
        var page = kept.get(KeptPages.Key.of(scope, ctx.queryString(), overviews.today()), () -> page(ctx, scope));
        ctx.render("home/overview.html", Map.of("page", page));
    }

    private OverviewPage page(Context ctx, ClientScope scope) {
        var overview = overviews.overview(scope, ctx::queryParam);
        var request = OverviewRequest.read(ctx::queryParam);
        return new OverviewView(scope, overview, request, words, charts).page();
    }
}
