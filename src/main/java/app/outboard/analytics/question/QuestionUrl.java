package app.outboard.analytics.question;

import app.outboard.ids.FilterSetId;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Address;
import app.outboard.platform.web.Address.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions in the URL: {@code ?period=30d|month|…|custom&from=&to=&compare=none|previous|year|custom&cfrom=&cto=}
 * {@code &match=weekday|date&filter=}. Reading never fails: what can't be understood falls back to the page's own, with
 * a note.
 */
public final class QuestionUrl {
    /** Pinterest began in 2010; a period of more than ten years is a slip of the keyboard. */
    private static final int FIRST_YEAR = 2010;

    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS = 3700;

    private final Function<String, @Nullable String> parameters;
    private final List<Text> notes = new ArrayList<>();

    private QuestionUrl(Function<String, @Nullable String> parameters) {
        this.parameters = parameters;
    }

    /** A question, and what of the URL was not understood. */
    public record Read(Question question, List<Text> notes) {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The question a URL asks.
     *
     * @param usual what the page asks when the URL says nothing
     * @param parameters a query parameter's value by its name, null where it is absent: {@code ctx::queryParam}
     */
    public static Read read(Question usual, Function<String, @Nullable String> parameters) {
        var url = new QuestionUrl(parameters);
        var question = url.comparison(url.match(url.period(usual))).withFilterSet(url.filterSet());
        return new Read(question, url.notes);
    }

    static String print(Question question) {
        return parts(question).stream()
                .map(part -> part.name() + "=" + part.value())
                .collect(Collectors.joining("&"));
    }

    /** A page that says in its address only what differs from its usual question. */
    public static Address on(String path, Question question) {
        return new Address(path, parts(question));
    }

    /** What of a question differs from the page's own, in a fixed order; names and values are safe in a URL as they are. */
    static List<Parameter> parts(Question question) {
        var parts = new ArrayList<Parameter>();
        var period = question.period();
        if (question.preset() == Preset.CUSTOM) {
            add(parts, "period", question.preset().word());
            add(parts, "from", period.from());
            add(parts, "to", period.to());
        } else if (question.preset() != question.usual()) {
            add(parts, "period", question.preset().word());
        }
        if (question.against() != Against.AUTOMATIC)
            add(parts, "compare", question.against().word());
        var custom = question.custom();
        if (custom != null) {
            add(parts, "cfrom", custom.from());
            add(parts, "cto", custom.to());
        }
        if (question.match() != Match.usualFor(period))
            add(parts, "match", question.match().word());
        var filterSet = question.filterSet();
        if (filterSet != null) add(parts, "filter", filterSet.value());
        return parts;
    }

    private static void add(List<Parameter> parts, String name, Object value) {
        parts.add(new Parameter(name, value.toString()));
    }

    private Question period(Question usual) {
        var word = said("period");
        // A form with two dates filled in and no preset picked means those dates.
        if (word == null) return said("from") == null || said("to") == null ? usual : customPeriod(usual);
        var preset = Preset.ofWord(word);
        if (preset == null)
            return noted(
                    usual, Text.of("analytics.note.period", word, usual.preset().label()));
        return preset == Preset.CUSTOM ? customPeriod(usual) : usual.withPreset(preset);
    }

    private Question customPeriod(Question usual) {
        var period = days("from", "to");
        if (period == null)
            return noted(usual, Text.of("analytics.note.dates", usual.preset().label()));
        return usual.withPeriod(period);
    }

    private Question match(Question question) {
        var word = said("match");
        if (word == null) return question;
        var match = Match.ofWord(word);
        return match == null ? noted(question, Text.of("analytics.note.match", word)) : question.withMatch(match);
    }

    private Question comparison(Question question) {
        var word = said("compare");
        if (word == null || word.equals(Against.AUTOMATIC.word())) return question;
        var against = Against.ofWord(word);
        if (against == null) return noted(question, Text.of("analytics.note.compare", word));
        if (against != Against.CUSTOM) return question.withAgainst(against);
        var custom = days("cfrom", "cto");
        return custom == null
                ? noted(question, Text.of("analytics.note.compare_dates"))
                : question.comparedWith(custom);
    }

    private @Nullable FilterSetId filterSet() {
        var said = said("filter");
        if (said == null) return null;
        if (said.matches("[1-9][0-9]{0,17}")) return new FilterSetId(Long.parseLong(said));
        notes.add(Text.of("analytics.note.filter", said));
        return null;
    }

    /** Two dates in either order, or null. */
    private @Nullable Period days(String from, String to) {
        var start = day(said(from));
        var end = day(said(to));
        if (start == null || end == null) return null;
        var period = end.isBefore(start) ? new Period(end, start) : new Period(start, end);
        return period.days() > MOST_DAYS ? null : period;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) return null;
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable String said(String name) {
        var value = parameters.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private Question noted(Question question, Text note) {
        notes.add(note);
        return question;
    }
}
