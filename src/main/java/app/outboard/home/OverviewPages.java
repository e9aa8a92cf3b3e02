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

    OverviewPages(Overviews overviews, Words words, ObjectMapper json) {
        this.overviews = overviews;
        this.words = words;
        this.charts = new FigureCharts(json, words.texts(), words.numbers(), words.dates());
    }

    void show(Context ctx, ClientScope scope) {
        var overview = overviews.overview(scope, ctx::queryParam);
        var request = OverviewRequest.read(ctx::queryParam);
        var page = new OverviewView(scope, overview, request, words, charts).page();
        ctx.render("home/overview.html", Map.of("page", page));
    }
}
