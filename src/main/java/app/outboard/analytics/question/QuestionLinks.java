package app.outboard.analytics.question;

import app.outboard.platform.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choices of the period control, each with the query string that picks it.
 *
 * @param presets all but custom, which is a form of two dates
 * @param back null where there is no earlier or later period
 * @param toggleComparison what key X leads to: no comparison, or back to the automatic one
 */
public record QuestionLinks(
        List<Choice> presets,
        List<Choice> comparisons,
        List<Choice> matches,
        @Nullable String back,
        @Nullable String on,
        String toggleComparison) {

    /**
     * @param key the key that picks it, or empty
     * @param query without "?", empty for the page's own
     */
    public record Choice(String word, String key, Text label, String query, boolean chosen) {}

    public static QuestionLinks of(Question question) {
        var toggled = question.against() == Against.NONE ? Against.AUTOMATIC : Against.NONE;
        return new QuestionLinks(
                presets(question),
                comparisons(question),
                matches(question),
                query(question.step(-1)),
                query(question.step(1)),
                question.withAgainst(toggled).query());
    }

    private static List<Choice> presets(Question question) {
        var choices = new ArrayList<Choice>();
        for (var preset : Preset.values()) {
            if (preset == Preset.CUSTOM) continue;
            choices.add(new Choice(
                    preset.word(),
                    String.valueOf(preset.key()),
                    preset.label(),
                    question.withPreset(preset).query(),
                    preset == question.preset()));
        }
        return List.copyOf(choices);
    }

    private static List<Choice> comparisons(Question question) {
        return Arrays.stream(Against.values())
                .filter(against -> against != Against.CUSTOM)
                .map(against -> new Choice(
                        against.word(),
                        "",
                        against.label(),
                        question.withAgainst(against).query(),
                        against == question.against()))
                .toList();
    }

    private static List<Choice> matches(Question question) {
        return Arrays.stream(Match.values())
                .map(match -> new Choice(
                        match.word(),
                        "",
                        match.label(),
                        question.withMatch(match).query(),
                        match == question.match()))
                .toList();
    }

    private static @Nullable String query(@Nullable Question question) {
        return question == null ? null : question.query();
    }
}
