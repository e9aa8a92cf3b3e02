package app.outboard.analytics.breakdowns;

import app.outboard.accounts.Role;
import app.outboard.analytics.chart.FigureChart;
import app.outboard.analytics.chart.FigureCharts;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.PinHistory;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.notes.ChartNotes;
import app.outboard.notes.NoteView;
import app.outboard.notes.NoteWords;
import app.outboard.notes.Timeline;
import app.outboard.pins.Pin;
import app.outboard.platform.web.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one Pin's page into words and links. */
final class PinView {
    private static final List<Metric> METRICS = List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS);

    private final ClientScope scope;
    private final Words words;
    private final Pin pin;
    private final @Nullable String link;
    private final Asked<PinHistory> asked;
    private final Timeline timeline;
    private final boolean automatic;
    private final FigureCharts charts;
    private final CellWords cells;
    private final boolean mostlyFew;
    private final String home;

    /**
     * @param link what is known of its link, or null
     * @param automatic whether imports, audits and changed links are marked
     */
    PinView(
            ClientScope scope,
            Words words,
            Pin pin,
            @Nullable String link,
            Asked<PinHistory> asked,
            Timeline timeline,
            boolean automatic,
            FigureCharts charts) {
        this.scope = scope;
        this.words = words;
        this.pin = pin;
        this.link = link;
        this.asked = asked;
        this.timeline = timeline;
        this.automatic = automatic;
        this.charts = charts;
        this.home = TableView.home(scope);
        var rates = asked.table().ranges().stream()
                .map(range -> range.counts().realCtr())
                .toList();
        int minimum = scope.member().house().fewClicks();
        long few = rates.stream().filter(rate -> rate.isFew(minimum)).count();
        this.mostlyFew = 2 * few > rates.size();
        this.cells = new CellWords(words, scope, asked, Cover.NONE, Cover.NONE, rates, mostlyFew);
    }

    PinPage page() {
        var history = asked.table();
        boolean daily = isDaily();
        return new PinPage(
                PinWords.title(pin.title(), pin.number(), words),
                pin.number(),
                PinWords.address(pin.number()),
                scope.member().may(Role.ANALYST) ? path() + "/details" : null,
                new Address(home + "/pins", QuestionUrl.on("", asked.question()).parameters()).url(),
                facts(),
                pin.title() == null,
                daily ? new TableView(scope, words, asked, Kind.PINS, address()).picker() : null,
                daily ? chart() : null,
                RangeBars.of(history, pin.linkAddedOn(), this::notes, words),
                marked(),
                mostlyFew
                        ? words.say("breakdowns.pin.few", scope.member().house().fewClicks())
                        : null,
                blank(),
                cells.scale(),
                history.ranges().stream().map(this::row).toList());
    }

    private boolean isDaily() {
        var days = asked.table().days();
        return METRICS.stream().anyMatch(days::knowsAny);
    }

    private FigureChart chart() {
        var period = asked.question().period();
        return charts.of(
                asked.table().days(),
                asked.question(),
                asked.comparison(),
                METRICS,
                List.of(),
                notes(period.from(), period.to()));
    }

    private ChartNotes notes(LocalDate from, LocalDate to) {
        var here = QuestionUrl.on(path(), asked.question());
        var other = here.with(NoteView.PARAMETER, NoteView.word(!automatic));
        var view = NoteView.of(scope, automatic, other.url(), address().url())
                .until(to, asked.question().available().lastKnown());
        return new NoteWords(words.texts(), words.dates()).of(timeline, from, to, view);
    }

    private String path() {
        return home + "/pins/" + pin.number();
    }

    private Address address() {
        return QuestionUrl.on(path(), asked.question()).with(NoteView.PARAMETER, NoteView.word(automatic));
    }

    private List<PinPage.Fact> facts() {
        var facts = new ArrayList<PinPage.Fact>();
        add(facts, "board", pin.boardName(), board());
        add(facts, "link", pin.link(), web(pin.link()));
        add(facts, "link_state", link, null);
        add(facts, "created", pin.createdOn() == null ? null : words.dates().fullDay(pin.createdOn()), null);
        add(
                facts,
                "link_added",
                pin.linkAddedOn() == null ? null : words.dates().fullDay(pin.linkAddedOn()),
                null);
        var saved = pin.saved();
        add(facts, "saved", saved == null ? null : words.say(saved ? "pins.saved.yes" : "pins.saved.no"), null);
        var media = new MediaWords(words, pin.media());
        add(facts, "format", media.format(), null);
        add(facts, "image", media.size(), web(pin.media().image()));
        add(facts, "keywords", pin.keywords(), null);
        add(facts, "description", pin.description(), null);
        add(facts, "alt_text", pin.altText(), null);
        return List.copyOf(facts);
    }

    private void add(List<PinPage.Fact> facts, String key, @Nullable String value, @Nullable String href) {
        if (value != null && !value.isBlank())
            facts.add(new PinPage.Fact(words.say("breakdowns.fact." + key), value, href));
    }

    private @Nullable String board() {
        var board = pin.board();
        if (board == null) return null;
        return new Address(home + "/pins", QuestionUrl.on("", asked.question()).parameters())
                .with("board", String.valueOf(board.value()))
                .url();
    }

    /** Only what leads to the web may be clicked. */
    private static @Nullable String web(@Nullable String link) {
        return link != null && link.matches("(?i)https?://\\S+") ? link : null;
    }

    private @Nullable String marked() {
        var added = pin.linkAddedOn();
        return added == null
                ? null
                : words.say("breakdowns.pin.link_added", words.dates().fullDay(added));
    }

    private @Nullable Blank blank() {
        if (!asked.table().ranges().isEmpty() || isDaily()) return null;
        return new Blank(
                words.say("breakdowns.pin.empty.title"),
                words.say("breakdowns.pin.empty.text"),
                home + "/pins",
                words.say("breakdowns.pin.empty.all"));
    }

    private PinPage.Row row(PinHistory.Range range) {
        var days = range.days();
        var added = pin.linkAddedOn();
        return new PinPage.Row(
                words.dates().span(days.from(), days.to()),
                Words.line(
                        words.say("numbers.days", days.days()),
                        added != null && added.isAfter(days.from()) ? words.say("breakdowns.pin.before") : null),
                QuestionUrl.on(home + "/pins", asked.question().withPeriod(days))
                        .url(),
                cells.cells(range.counts(), Counts.NONE));
    }
}
