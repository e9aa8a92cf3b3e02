package app.outboard.analytics.breakdowns;

import app.outboard.accounts.Role;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.OtherSeries;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.PeriodPicker;
import app.outboard.analytics.question.Preset;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.platform.web.Address;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the boards and the Pins pages have in common. */
record TableView(ClientScope scope, Words words, Asked<?> asked, Kind kind, Address address) {
    private static final int RANGES = 6;

    /** The client's own address. */
    static String home(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug();
    }

    List<String> notes() {
        return asked.notes().stream().map(words::say).toList();
    }

    PeriodPicker picker() {
        var own = QuestionUrl.on(address.path(), asked.question()).parameters().stream()
                .map(Address.Parameter::name)
                .toList();
        var kept = address.parameters().stream()
                .filter(parameter -> !own.contains(parameter.name()))
                .toList();
        return PeriodPicker.of(
                asked.question(), asked.comparison(), address.path(), kept, words.texts(), words.dates());
    }

    /** The newest exports' ranges. */
    List<Choice> ranges() {
        return asked.ranges().stream().limit(RANGES).map(this::range).toList();
    }

    private Choice range(Period range) {
        return new Choice(
                words.dates().span(range.from(), range.to()),
                over(range),
                range.equals(asked.question().period()));
    }

    @Nullable
    Coverage coverage(Cover cover) {
        return Coverage.of(asked, cover, kind == Kind.PINS, words);
    }

    /** Null where there is a table. */
    @Nullable
    Blank blank(Cover cover) {
        if (!cover.isNothing()) return null;
        return asked.others().isEmpty()
                ? nothingYet()
                : elsewhere(asked.others().getFirst());
    }

    private Blank nothingYet() {
        boolean imports = scope.member().may(Role.ANALYST);
        return new Blank(
                words.say("breakdowns." + word() + ".empty.title"),
                words.say("breakdowns." + word() + ".empty.text"),
                imports ? home(scope) + "/imports" : null,
                imports ? words.say("breakdowns.empty.drop") : null);
    }

    /** Exports came with other filters than the client's: series never mix, so they are one click away. */
    private Blank elsewhere(OtherSeries other) {
        return new Blank(
                words.say("breakdowns." + word() + ".elsewhere.title"),
                words.say("breakdowns.elsewhere.text", filters(other.key())),
                over(asked.question().withFilterSet(other.id())),
                words.say("breakdowns.elsewhere.show"));
    }

    /** "Bakery · Organic" */
    String about() {
        return Words.line(scope.name(), filters(asked.filters().key()));
    }

    private String filters(String key) {
        if (key.isEmpty()) return words.say("breakdowns.filters.all");
        return key.equals(Filters.ORGANIC.key()) ? words.say("breakdowns.filters.organic") : key;
    }

    private String word() {
        return kind == Kind.BOARDS ? "boards" : "pins";
    }

    /** What changes are against. */
    @Nullable
    String compared(Cover before) {
        var span = before.span();
        return span == null
                ? null
                : words.say("breakdowns.compared", words.dates().span(span.from(), span.to()));
    }

    /** Without Pin clicks there is no rate at all: what to export, or null where they are known. */
    @Nullable
    Few noClicks(Cover cover) {
        return cover.knows(Metric.PIN_CLICKS)
                ? null
                : new Few(words.say("breakdowns." + word() + ".no_clicks"), null, null);
    }

    /** A sentence instead of marks, with the way to a longer period. */
    Few few(String sentence, Cover cover) {
        var longer = longer(cover);
        return new Few(sentence, longer, longer == null ? null : words.say("breakdowns.few.longer"));
    }

    /** A longer export, else a longer preset; null where a year and more is shown already. */
    private @Nullable String longer(Cover cover) {
        var span = cover.span();
        int days = Math.max(asked.question().period().days(), span == null ? 0 : span.days());
        var range = asked.ranges().stream().filter(known -> known.days() > days).findFirst();
        if (range.isPresent()) return over(range.get());
        return Stream.of(Preset.LAST_90_DAYS, Preset.LAST_12_MONTHS)
                .map(preset -> asked.question().withPreset(preset))
                .filter(question -> question.period().days() > days)
                .filter(question -> asked.ranges().size() > 1)
                .findFirst()
                .map(this::over)
                .orElse(null);
    }

    private String over(Period range) {
        return over(asked.question().withPeriod(range));
    }

    private String over(Question question) {
        return moved(QuestionUrl.on(address.path(), question)).url();
    }

    /** The page's own parameters beside another question. */
    private Address moved(Address other) {
        var moved = other;
        var own = QuestionUrl.on(address.path(), asked.question()).parameters();
        for (var parameter : address.parameters())
            if (own.stream().noneMatch(mine -> mine.name().equals(parameter.name())))
                moved = moved.with(parameter.name(), parameter.value());
        return moved;
    }
}
