package app.outboard.home;

import app.outboard.analytics.chart.FigureCharts;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Texts;
import app.outboard.reports.paper.ReportPrint;
import app.outboard.shares.Exhibit;
import app.outboard.shares.Kind;
import app.outboard.shares.ShareFrame;
import app.outboard.shares.ShareScope;
import app.outboard.shares.Shares;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A client's dashboard behind a link: figures as they stand, or as they stood when it was made to stand still. */
public final class LiveExhibit implements Exhibit {
    /** What a viewer may ask: days, never other filters. */
    private static final Set<String> OPEN = Set.of("period", "from", "to", "compare", "cfrom", "cto", "match");

    private final Overviews overviews;
    private final Shares shares;
    private final Words words;
    private final ObjectMapper json;
    private final FigureCharts charts;
    private final ReportPrint print;

    public LiveExhibit(
            Database database, Clients clients, Shares shares, ReportPrint print, Texts texts, InstantSource clock) {
        this.print = print;
        this.overviews = new Overviews(database, clients, clock);
        this.shares = shares;
        this.words = Words.of(texts);
        this.json = new ObjectMapper().registerModule(new JavaTimeModule());
        this.charts = new FigureCharts(json, words.texts(), words.numbers(), words.dates());
    }

    @Override
    public Kind kind() {
        return Kind.LIVE;
    }

    @Override
    public List<String> sections() {
        return LiveView.SECTIONS;
    }

    @Override
    public List<Choice> choices(ClientScope scope) {
        return List.of(new Choice(null, words.say("shares.live.choice", scope.name())));
    }

    @Override
    public void show(Context ctx, ShareScope scope) {
        var frame = ShareFrame.of(scope).askingPdf(asked(ctx, scope));
        ctx.render("shares/live.html", Map.of("page", page(ctx, scope), "share", frame));
    }

    private LivePage page(Context ctx, ShareScope scope) {
        return scope.share().frozenAt() == null ? page(scope, asked(ctx, scope)) : kept(scope);
    }

    @Override
    public boolean prints() {
        return true;
    }

    @Override
    public Optional<Printed> print(Context ctx, ShareScope scope) throws InterruptedException {
        var paper = new LivePaper(scope, page(ctx, scope), new LiveChart(json, words), words);
        return Optional.of(print.print(scope.client(), paper.page()));
    }

    @Override
    public Optional<byte[]> freeze(ShareScope scope) {
        try {
            return Optional.of(json.writeValueAsBytes(page(scope, question(scope), true)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LivePage page(ShareScope scope, Map<String, String> asked) {
        return page(scope, asked, scope.share().terms().notes());
    }

    /** @param notes kept whatever the link says now: they can be switched off and on while the page stands still */
    private LivePage page(ShareScope scope, Map<String, String> asked, boolean notes) {
        return new LiveView(scope, overviews.overview(scope.client(), asked::get), notes, words, charts).page();
    }

    /** What was kept, with the parts and the notes that are to be seen by now. */
    private LivePage kept(ShareScope scope) {
        var bytes = shares.frozen(scope).orElseThrow(NotFoundResponse::new);
        try {
            var page = json.readValue(bytes, LivePage.class)
                    .showing(scope.share().terms().sections());
            return scope.share().terms().notes() ? page : page.withoutNotes(charts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The link's own days, or those the viewer asks for where that is open. */
    private static Map<String, String> asked(Context ctx, ShareScope scope) {
        if (!scope.share().terms().datesOpen()) return question(scope);
        var asked = new TreeMap<String, String>();
        for (var name : OPEN) put(asked, name, ctx.queryParam(name));
        return asked.isEmpty() ? question(scope) : asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) asked.put(name, value);
    }

    private static Map<String, String> question(ShareScope scope) {
        var asked = new TreeMap<String, String>();
        Arrays.stream(scope.share().terms().question().split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2 && OPEN.contains(part[0]))
                .forEach(part -> asked.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return asked;
    }
}
