package app.outboard.analytics.breakdowns;

import app.outboard.analytics.chart.FigureCharts;
import app.outboard.clients.ClientScope;
import app.outboard.notes.NoteView;
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
        var informed = breakdowns.askOf(pin, scope, ctx::queryParam);
        var view = new PinView(
                scope,
                words,
                pin,
                informed.links().stream().findFirst().orElse(null),
                informed.asked(),
                informed.timeline(),
                NoteView.automatic(ctx::queryParam),
                charts);
        ctx.render("breakdowns/pin.html", Map.of("page", view.page(), "concerns", informed.concerns()));
    }
}
