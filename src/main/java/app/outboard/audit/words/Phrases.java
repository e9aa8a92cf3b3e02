package app.outboard.audit.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a list in one language, looked for as runs of stems: "save it" stands in "Saves it for later". Each is
 * kept under its longest stem, so that a text is not compared with all of a list.
 */
final class Phrases {
    /**
     * @param place in the list
     * @param shown as the list has it
     */
    record Phrase(int place, String shown, List<Step> steps) {}

    /** What a phrase asks of the words of a text. */
    sealed interface Step {
        /** This word, in any of its forms. */
        record Stem(String stem) implements Step {}

        /** A word that begins so: {@code weihnacht*}, for languages that join words. */
        record Beginning(String letters) implements Step {}

        /** Any number: {@code <number>}. */
        record AnyNumber() implements Step {}

        /** Up to {@link #WIDEST_GAP} other words: {@code …}. */
        record Gap() implements Step {}
    }

    private static final int WIDEST_GAP = 4;

    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final List<Phrase> withoutStem = new ArrayList<>();

    Phrases(List<Phrase> all) {
        for (var phrase : all) {
            var longest = phrase.steps().stream()
                    .flatMap(step -> step instanceof Step.Stem(var stem) ? Stream.of(stem) : Stream.empty())
                    .max(Comparator.comparingInt(String::length));
            if (longest.isEmpty()) withoutStem.add(phrase);
            else
                byStem.computeIfAbsent(longest.get(), ignored -> new ArrayList<>())
                        .add(phrase);
        }
    }

    /** The first phrase of the list that stands in a text. */
    Optional<String> first(List<Word> text) {
        var first = firstOf(withoutStem, text, null);
        for (var word : text) first = firstOf(byStem.getOrDefault(word.stem(), List.of()), text, first);
        return Optional.ofNullable(first).map(Phrase::shown);
    }

    private static @Nullable Phrase firstOf(List<Phrase> phrases, List<Word> text, @Nullable Phrase found) {
        var first = found;
        for (var phrase : phrases)
            if ((first == null || phrase.place() < first.place()) && stands(phrase.steps(), text)) first = phrase;
        return first;
    }

    private static boolean stands(List<Step> steps, List<Word> text) {
        for (int at = 0; at < text.size(); at++) if (standsAt(steps, text, at)) return true;
        return false;
    }

    private static boolean standsAt(List<Step> steps, List<Word> text, int at) {
        if (steps.isEmpty()) return true;
        if (steps.getFirst() instanceof Step.Gap) {
            for (int gap = 0; gap <= WIDEST_GAP; gap++)
                if (standsAt(steps.subList(1, steps.size()), text, at + gap)) return true;
            return false;
        }
        return at < text.size()
                && meets(steps.getFirst(), text.get(at))
                && standsAt(steps.subList(1, steps.size()), text, at + 1);
    }

    private static boolean meets(Step step, Word word) {
        return switch (step) {
            case Step.Stem(var stem) -> word.stem().equals(stem);
            case Step.Beginning(var letters) -> word.folded().startsWith(letters);
            case Step.AnyNumber() -> word.folded().chars().allMatch(Character::isDigit);
            case Step.Gap() -> true;
        };
    }
}
