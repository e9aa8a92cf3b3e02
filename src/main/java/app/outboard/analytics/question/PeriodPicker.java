package app.outboard.analytics.question;

import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Address.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The period control of a page, in finished words and links.
 *
 * @param range the dates in words
 * @param action the path the form of two dates goes to, with the hidden fields
 * @param previous where the arrow keys lead, null where there is nothing
 * @param comparison what the period is held against, in words
 * @param comparing hidden fields of the form that asks for two dates to compare with
 * @param toggle where key X leads: no comparison, or back to the automatic one
 */
public record PeriodPicker(
        List<Choice> presets,
        String range,
        boolean custom,
        String action,
        List<Parameter> hidden,
        String from,
        String to,
        @Nullable String previous,
        @Nullable String next,
        List<Choice> comparisons,
        String comparison,
        List<Choice> matches,
        List<Parameter> comparing,
        String compareFrom,
        String compareTo,
        String toggle) {
    private static final Set<Preset> MAIN =
            Set.of(Preset.LAST_30_DAYS, Preset.LAST_90_DAYS, Preset.LAST_MONTH, Preset.LAST_12_MONTHS);

    /**
     * One choice and where it leads.
     *
     * @param key the key that picks it, or null
     * @param main stands in the control itself, not only in its menu
     */
    public record Choice(
            String label, String href, boolean on, @Nullable String key, boolean main) {}

    /** The same words and links for a page at {@code path}, which keeps parameters of its own. */
    public static PeriodPicker of(
            Question question,
            @Nullable Comparison comparison,
            String path,
            List<Parameter> kept,
            Texts texts,
            Dates dates) {
        var links = new Links(path, kept, texts);
        var period = question.period();
        var held = comparison == null
                ? Comparison.previous(period, question.match()).period()
                : comparison.period();
        var toggled = question.against() == Against.NONE ? Against.AUTOMATIC : Against.NONE;
        return new PeriodPicker(
                links.presets(question),
                dates.span(period.from(), period.to()),
                question.preset() == Preset.CUSTOM,
                path,
                links.hidden(question),
                period.from().toString(),
                period.to().toString(),
                links.toNullable(question.step(-1)),
                links.toNullable(question.step(1)),
                links.comparisons(question),
                texts.say(
                        comparison == null
                                ? Against.NONE.label()
                                : comparison.kind().label()),
                comparison == null ? List.of() : links.matches(question),
                links.comparing(question),
                held.from().toString(),
                held.to().toString(),
                links.to(question.withAgainst(toggled)));
    }

    private record Links(String path, List<Parameter> kept, Texts texts) {
        List<Choice> presets(Question question) {
            return Arrays.stream(Preset.values())
                    .filter(preset -> preset != Preset.CUSTOM)
                    .map(preset -> new Choice(
                            texts.say(preset.label()),
                            to(question.withPreset(preset)),
                            preset == question.preset(),
                            String.valueOf(preset.key()),
                            MAIN.contains(preset)))
                    .toList();
        }

        List<Choice> comparisons(Question question) {
            return Arrays.stream(Against.values())
                    .filter(against -> against != Against.CUSTOM || against == question.against())
                    .map(against ->
                            choice(against.label().key(), question.withAgainst(against), against == question.against()))
                    .toList();
        }

        List<Choice> matches(Question question) {
            return Arrays.stream(Match.values())
                    .map(match -> choice(match.label().key(), question.withMatch(match), match == question.match()))
                    .toList();
        }

        /** What a form of two dates must carry along: everything but the period. */
        List<Parameter> hidden(Question question) {
            var all = new ArrayList<>(kept);
            for (var pair : QuestionUrl.parts(question))
                if (!Set.of("period", "from", "to").contains(pair.name())) all.add(pair);
            return List.copyOf(all);
        }

        /** What a form of two dates to compare with must carry along: everything but the comparison. */
        List<Parameter> comparing(Question question) {
            var all = new ArrayList<>(kept);
            for (var pair : QuestionUrl.parts(question))
                if (!Set.of("compare", "cfrom", "cto").contains(pair.name())) all.add(pair);
            return List.copyOf(all);
        }

        @Nullable
        String toNullable(@Nullable Question question) {
            return question == null ? null : to(question);
        }

        String to(Question question) {
            var query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
            for (var pair : QuestionUrl.parts(question)) query.add(encoded(pair));
            for (var pair : kept) query.add(encoded(pair));
            return query.toString();
        }

        private Choice choice(String label, Question question, boolean on) {
            return new Choice(texts.say(label), to(question), on, null, false);
        }

        private static String encoded(Parameter pair) {
            return URLEncoder.encode(pair.name(), StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8);
        }
    }
}
