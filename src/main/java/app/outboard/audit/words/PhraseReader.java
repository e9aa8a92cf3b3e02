package app.outboard.audit.words;

import app.outboard.audit.words.Phrases.Phrase;
import app.outboard.audit.words.Phrases.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the phrases of a list: words in any form, {@code oster*} for what begins so, {@code <number>} for any number,
 * {@code …} for a few words between.
 */
final class PhraseReader {
    private static final String NUMBER = "<number>";
    private static final String GAP = "…";

    private final Tokens tokens;
    private final Stemming stemming;

    PhraseReader(Tokens tokens, Stemming stemming) {
        this.tokens = tokens;
        this.stemming = stemming;
    }

    Phrases read(List<String> lines) {
        var phrases = new ArrayList<Phrase>();
        for (var line : lines) {
            var steps = steps(line);
            if (!steps.stream().allMatch(Step.Gap.class::isInstance))
                phrases.add(new Phrase(phrases.size(), line, steps));
        }
        return new Phrases(phrases);
    }

    private List<Step> steps(String line) {
        var steps = new ArrayList<Step>();
        for (var part : line.replace(GAP, " " + GAP + " ").strip().split("\\s+", -1)) {
            if (part.equals(GAP)) steps.add(new Step.Gap());
            else if (part.equals(NUMBER)) steps.add(new Step.AnyNumber());
            else words(part, steps);
        }
        return steps;
    }

    private void words(String part, List<Step> steps) {
        var words = stemming.of(tokens.of(part));
        for (int i = 0; i < words.size(); i++) {
            boolean begins = i == words.size() - 1 && part.endsWith("*");
            var word = words.get(i);
            steps.add(begins ? new Step.Beginning(word.folded()) : new Step.Stem(word.stem()));
        }
    }
}
