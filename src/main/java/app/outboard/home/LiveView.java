package app.outboard.home;

import app.outboard.analytics.chart.FigureCharts;
import app.outboard.analytics.question.PeriodPicker;
import app.outboard.figures.Metric;
import app.outboard.notes.ChartNotes;
import app.outboard.notes.Note;
import app.outboard.notes.NoteWords;
import app.outboard.platform.web.Address;
import app.outboard.shares.ShareScope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a client's figures into the client's own words. */
final class LiveView {
    private static final String FIGURES = "figures";
    /** The tables, by the keys of their parts. */
    private static final List<String> TABLES = List.of("boards", "pins", "fresh");

    static final List<String> SECTIONS = List.of(FIGURES, "others", "chart", "boards", "pins", "fresh", "definitions");

    private final ShareScope scope;
    private final Overview overview;
    private final boolean withNotes;
    private final Words words;
    private final FigureCharts charts;

    LiveView(ShareScope scope, Overview overview, boolean withNotes, Words words, FigureCharts charts) {
        this.scope = scope;
        this.overview = overview;
        this.withNotes = withNotes;
        this.words = words;
        this.charts = charts;
    }

    LivePage page() {
        var answer = overview.answer();
        var share = scope.share();
        boolean known = answer.realCtr().rate().isDefined()
                || answer.total(Metric.OUTBOUND_CLICKS).isKnown();
        var period = answer.period();
        return new LivePage(
                scope.client().name(),
                words.dates().span(period.from(), period.to()),
                about(),
                share.terms().datesOpen() ? picker() : null,
                known && share.shows(FIGURES) ? clicks() : null,
                known && share.shows(FIGURES) ? rate() : null,
                known ? null : words.say("shares.live.blank"),
                known ? figures() : null,
                tops(),
                share.terms().sections());
    }

    private OverviewPage.Figures figures() {
        var address = Address.of(scope.base());
        var few = scope.client().member().house().fewClicks();
        return new OverviewFigures(
                        overview.answer(), new OverviewRequest(List.of(), false), address, notes(), few, words, charts)
                .page()
                .forClients();
    }

    /** Those meant for the client, where any are to be seen. */
    private ChartNotes notes() {
        if (!withNotes) return ChartNotes.NONE;
        var period = overview.answer().period();
        var shown = overview.timeline().notes().stream().filter(Note::shown).toList();
        return new NoteWords(words.texts(), words.dates()).toClient(shown, period.from(), period.to());
    }

    private List<TopTable> tops() {
        var answer = overview.answer();
        var few = scope.client().member().house().fewClicks();
        return new TopTables(scope.base(), answer.usual(), few, words)
                .of(overview.tops(), "").stream()
                        .filter(table ->
                                TABLES.contains(table.kind()) && scope.share().shows(table.kind()))
                        .filter(table -> table.empty() == null)
                        .toList();
    }

    private @Nullable String clicks() {
        var clicks = overview.answer().total(Metric.OUTBOUND_CLICKS).value();
        return clicks == null
                ? null
                : words.say("shares.live.clicks", clicks, words.numbers().count(clicks));
    }

    private @Nullable String rate() {
        var value = overview.answer().realCtr().rate().value();
        if (value == null) return null;
        return words.say("shares.live.rate", words.numbers().perHundred(value));
    }

    private String about() {
        var available = overview.answer().question().available();
        var last = available.lastKnown();
        if (last == null) return "";
        var provisional = overview.answer().figures().isOnlyTotals()
                ? 0
                : scope.client().member().house().provisionalDays();
        return Words.line(
                words.say("numbers.data_to", day(last, available.today())),
                provisional == 0 ? null : words.say("shares.live.provisional", provisional));
    }

    private String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? words.dates().day(day)
                : words.dates().fullDay(day);
    }

    private PeriodPicker picker() {
        var answer = overview.answer();
        return PeriodPicker.of(
                answer.question(), answer.comparison(), scope.base(), List.of(), words.texts(), words.dates());
    }
}
