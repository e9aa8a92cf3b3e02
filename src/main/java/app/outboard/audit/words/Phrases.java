package app.outboard.audit.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phrases of a list in one language, looked for as runs of stems: "save it" stands in "Saves it for later". */
record Phrases(List<Phrase> all) {
    /** @param shown as the list has it */
    record Phrase(String shown, List<Step> steps) {}

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

    /** The first phrase of the list that stands in a text. */
    Optional<String> first(List<Word> text) {
        var stems = new HashSet<String>();
        text.forEach(word -> stems.add(word.stem()));
        return all.stream()
                .filter(phrase -> couldStand(phrase, stems) && stands(phrase.steps(), text))
                .map(Phrase::shown)
                .findFirst();
    }

    private static boolean couldStand(Phrase phrase, Set<String> stems) {
        for (var step : phrase.steps()) if (step instanceof Step.Stem(var stem) && !stems.contains(stem)) return false;
        return !phrase.steps().isEmpty();
    }

    private static boolean stands(List<Step> steps, List<Word> text) {
        for (int at = 0; at < text.size(); at++) if (standsAt(steps, text, at)) return true;
        return false;
    }

    private static boolean standsAt(List<Step> steps, List<Word> text, int at) {
        if (steps.isEmpty()) return true;
        var rest = steps.subList(1, steps.size());
        if (steps.getFirst() instanceof Step.Gap) {
            for (int gap = 0; gap <= WIDEST_GAP; gap++) if (standsAt(rest, text, at + gap)) return true;
            return false;
        }
        return at < text.size() && meets(steps.getFirst(), text.get(at)) && standsAt(rest, text, at + 1);
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
