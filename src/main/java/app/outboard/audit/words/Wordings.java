package app.outboard.audit.words;

import java.util.Map;
import java.util.Optional;

/** Phrases for one thing, in the client's languages. */
public final class Wordings {
    private final Lexicon lexicon;
    private final Map<Language, Phrases> phrases;

    Wordings(Lexicon lexicon, Map<Language, Phrases> phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** The first of them that stands in a text, as it was written. */
    public Optional<String> in(String text) {
        return phrases.entrySet().stream()
                .flatMap(entry -> entry.getValue().first(lexicon.words(entry.getKey(), text)).stream())
                .findFirst();
    }
}
