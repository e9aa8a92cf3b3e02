package app.outboard.audit.rules.shape;

import app.outboard.audit.words.Lexicon;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stems that are words: a picture or a sign says nothing to compare. */
public final class Stems {
    private Stems() {}

    public static Set<String> of(Lexicon lexicon, String text) {
        return words(lexicon.stems(text).stream());
    }

    /** In the client's first language alone: one stem for each word. */
    public static Set<String> plain(Lexicon lexicon, String text) {
        return words(lexicon.stemsInOrder(text).stream());
    }

    private static Set<String> words(Stream<String> stems) {
        return stems.filter(stem -> stem.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.toUnmodifiableSet());
    }
}
