package app.outboard.analytics.breakdowns;

import app.outboard.analytics.chart.FigureCharts;
import app.outboard.clients.ClientScope;
import app.outboard.pins.Pins;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** The page of one Pin. */
final class PinPages {
    private final Breakdowns breakdowns;
    private final Pins pins;
    private final Words words;
    private final FigureCharts charts;

    PinPages(Breakdowns breakdowns, Pins pins, Words words, FigureCharts charts) {
        this.breakdowns = breakdowns;
        this.pins = pins;
        this.words = words;
        this.charts = charts;
    }

    void show(Context ctx, ClientScope scope) {
        var pin = pins.find(scope, ctx.pathParam("pin")).orElseThrow(NotFoundResponse::new);
        var informed = breakdowns.askOf(pin, scope, ctx::queryParam, it -> it.pin(pin.id(), pin.linkAddedOn()));
        var link = informed.links().stream().findFirst().orElse(null);
        var page = new PinView(scope, words, pin, link, informed.asked(), charts).page();
        ctx.render("breakdowns/pin.html", Map.of("page", page, "concerns", informed.concerns()));
    }
}
