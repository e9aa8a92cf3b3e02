package app.outboard.home;

import app.outboard.accounts.Agency;
import app.outboard.accounts.Role;
import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.chart.FigureCharts;
import app.outboard.analytics.daily.Origin;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.PeriodPicker;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.notes.ChartNotes;
import app.outboard.notes.NoteView;
import app.outboard.notes.NoteWords;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a client's overview into words and links. */
final class OverviewView {
    private final ClientScope scope;
    private final Overview overview;
    private final OverviewRequest request;
    private final Words words;
    private final FigureCharts charts;
    private final String home;

    OverviewView(ClientScope scope, Overview overview, OverviewRequest request, Words words, FigureCharts charts) {
        this.scope = scope;
        this.overview = overview;
        this.request = request;
        this.words = words;
        this.charts = charts;
        this.home = "/" + scope.member().house().slug() + "/clients/" + scope.slug();
    }

    OverviewPage page() {
        var answer = overview.answer();
        boolean anything = !answer.figures().isNothing();
        boolean shown = anything && isKnown(answer);
        return new OverviewPage(
                scope.name(),
                about(),
                overview.notes().stream().map(words::say).toList(),
                anything ? picker() : null,
                shown ? null : blank(anything),
                shown ? figures() : null,
                shown ? new OverviewMail(scope.name(), overview, house().fewClicks(), words).page() : null,
                anything ? tops() : List.of(),
                shown ? explained() : List.of(),
                overview.origins().stream().map(this::origin).toList());
    }

    private Agency house() {
        return scope.member().house();
    }

    private OverviewPage.Figures figures() {
        var address = request.in(QuestionUrl.on(home, overview.answer().question()));
        return new OverviewFigures(
                        overview.answer(), request, address, notes(address), house().fewClicks(), words, charts)
                .page();
    }

    private ChartNotes notes(Address address) {
        var toggle = address.with(NoteView.PARAMETER, NoteView.word(!request.automatic()));
        var period = overview.answer().period();
        var view = NoteView.of(scope, request.automatic(), toggle.url(), address.url())
                .until(period.to(), overview.answer().question().available().lastKnown());
        return new NoteWords(words.texts(), words.dates()).of(overview.timeline(), period.from(), period.to(), view);
    }

    private List<TopTable> tops() {
        var answer = overview.answer();
        return new TopTables(home, answer.usual(), house().fewClicks(), words)
                .of(overview.tops(), answer.question().query());
    }

    /** Any day of any metric, or a boards table of exactly these days. */
    private static boolean isKnown(Answer answer) {
        if (answer.realCtr().rate().isDefined()) return true;
        for (var metric : Metric.values())
            if (metric.isCount() && answer.total(metric).isKnown()) return true;
        return false;
    }

    private String about() {
        var available = overview.answer().question().available();
        var last = available.lastKnown();
        if (last == null) return scope.archived() ? words.say("home.overview.archived") : "";
        var provisional = overview.answer().figures().isOnlyTotals() ? 0 : house().provisionalDays();
        return Words.line(
                scope.archived() ? words.say("home.overview.archived") : null,
                words.say("numbers.data_to", day(last, available.today())),
                provisional == 0 ? null : words.say("numbers.provisional", provisional),
                filters(overview.filters()));
    }

    private String filters(String key) {
        if (key.isEmpty()) return words.say("home.filters.all");
        return key.equals(Filters.ORGANIC.key())
                ? words.say("home.filters.organic")
                : key.replace("=", ": ").replace(";", " ·");
    }

    private String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? words.dates().day(day)
                : words.dates().fullDay(day);
    }

    private PeriodPicker picker() {
        var kept = request.in(new Address(home, List.of())).parameters();
        var answer = overview.answer();
        return PeriodPicker.of(answer.question(), answer.comparison(), home, kept, words.texts(), words.dates());
    }

    private Blank blank(boolean anything) {
        return anything ? nothingThen() : nothingYet();
    }

    /** Figures with other filters are never mixed in, so the settings are where to choose them. */
    private Blank elsewhere() {
        var others = overview.elsewhere().stream().map(this::filters).collect(Collectors.joining("; "));
        return new Blank(
                words.say("home.overview.elsewhere.title", filters(overview.filters())),
                words.say("home.overview.elsewhere.text", others),
                home + "/settings",
                words.say("home.overview.elsewhere.choose"),
                null,
                null);
    }

    private Blank nothingYet() {
        if (!overview.elsewhere().isEmpty()) return elsewhere();
        boolean imports = scope.member().may(Role.ANALYST);
        return new Blank(
                words.say("home.overview.empty.title"),
                words.say("home.overview.empty.text"),
                imports ? home + "/imports" : null,
                imports ? words.say("home.overview.empty.drop") : null,
                null,
                null);
    }

    /** Other days are known: they are one click away. */
    private Blank nothingThen() {
        var answer = overview.answer();
        var period = answer.period();
        var known = known(answer);
        var href = known == null
                ? null
                : QuestionUrl.on(home, answer.question().withPeriod(known)).url();
        return new Blank(
                words.say("home.overview.blank.title", words.dates().span(period.from(), period.to())),
                known == null
                        ? words.say("home.overview.blank.none")
                        : words.say("home.overview.blank.text", words.dates().span(known.from(), known.to())),
                href,
                href == null ? null : words.say("home.overview.blank.show"),
                home + "/imports",
                words.say("home.overview.empty.drop"));
    }

    /** The days known, else those of the newest boards table. */
    private static @Nullable Period known(Answer answer) {
        var available = answer.question().available();
        var first = available.first();
        var last = available.lastKnown();
        if (first != null && last != null) return new Period(first, last);
        return answer.figures().newestBoardRange();
    }

    private List<String> explained() {
        var answer = overview.answer();
        var sentences = new ArrayList<String>();
        var comparison = answer.comparison();
        var why = comparison == null ? null : comparison.why();
        if (why != null) sentences.add(words.say(why));
        if (answer.realCtr().fromBoards()) sentences.add(words.say("glossary.from_boards.is"));
        if (!new RangeRows(answer.figures(), answer.period(), words).all().isEmpty())
            sentences.add(words.say("glossary.from_ranges.is"));
        sentences.add(words.say("home.origins.about"));
        return sentences;
    }

    private OverviewPage.OriginRow origin(Origin origin) {
        var at = LocalDate.ofInstant(origin.committedAt(), scope.timeZone());
        return new OverviewPage.OriginRow(
                words.dates().fullDay(at),
                home + "/imports",
                words.dates().span(origin.span().from(), origin.span().to()),
                holds(origin),
                origin.files());
    }

    private String names(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> words.say(Text.of("home.metric." + metric.key())))
                .collect(Collectors.joining(", "));
    }

    private String holds(Origin origin) {
        var daily = names(origin.daily());
        return Words.line(
                daily,
                origin.totals().isEmpty() ? null : words.say("home.origins.totals", names(origin.totals())),
                origin.lists() ? words.say("home.origins.lists") : null,
                origin.pinDays() ? words.say("home.origins.pin_days") : null);
    }
}
