package app.outboard.audit.words;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Stemmed phrases, looked for as runs of stems: "save it" stands in "Saves it for later". */
record Phrases(List<Phrase> all) {
    /** @param words as they are shown */
    record Phrase(String words, List<String> stems) {}

    Optional<String> first(List<String> text) {
        return all.stream()
                .filter(phrase -> !phrase.stems().isEmpty() && Collections.indexOfSubList(text, phrase.stems()) >= 0)
                .map(Phrase::words)
                .findFirst();
    }
}
