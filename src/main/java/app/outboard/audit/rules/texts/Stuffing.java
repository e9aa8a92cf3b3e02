package app.outboard.audit.rules.texts;

import app.outboard.audit.words.Language;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.Word;
import java.util.HashMap;
import java.util.regex.Pattern;

/**
 * What makes a text look stuffed with words.
 *
 * @param repeated the word said most often, in any of its forms
 * @param times how often
 * @param listed the part of the text that is a list of short pieces between commas
 * @param unended words after the last end of a sentence
 */
record Stuffing(String repeated, int times, double listed, int unended) {
    // A point ends a sentence where a space follows; an emoji or a new line does as well.
    private static final Pattern END =
            Pattern.compile("[.!?…؟۔](?=[\\s\\p{Pe}\\p{Pf}\"']|$)|[。！？।]|\\R|\\p{IsEmoji_Presentation}");
    private static final Pattern COMMA = Pattern.compile("[,;|•·،、，]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int SHORT_WORDS = 4;
    private static final int SHORT_LETTERS = 40;
    private static final int LEAST_PIECES = 5;
    private static final int SHORTEST_WORD = 3;

    static Stuffing of(String text, Lexicon lexicon) {
        var times = new HashMap<String, Integer>();
        var repeated = "";
        int most = 0;
        for (var word : lexicon.words(text)) {
            if (!isTelling(word)) continue;
            int now = times.merge(word.stem(), 1, Integer::sum);
            if (now > most) {
                most = now;
                repeated = word.folded();
            }
        }
        return new Stuffing(repeated, most, listed(text), unended(text));
    }

    /** Not a number, a measure, a single character of Chinese, nor a filler of any language: texts may be in another. */
    private static boolean isTelling(Word word) {
        return word.folded().length() >= SHORTEST_WORD
                && word.folded().codePoints().allMatch(Character::isLetter)
                && !word.filler()
                && !Language.isFillerOfAny(word.folded());
    }

    private static double listed(String text) {
        long all = text.strip().length();
        long listed = 0;
        for (var sentence : END.split(text, -1)) {
            long run = 0;
            int pieces = 0;
            for (var piece : COMMA.split(sentence, -1)) {
                if (isShort(piece)) {
                    run += piece.length() + 1L;
                    pieces++;
                    continue;
                }
                if (pieces >= LEAST_PIECES) listed += run;
                run = 0;
                pieces = 0;
            }
            if (pieces >= LEAST_PIECES) listed += run;
        }
        return all == 0 ? 0 : Math.min(1, (double) listed / all);
    }

    private static boolean isShort(String piece) {
        return !piece.isBlank() && piece.length() <= SHORT_LETTERS && words(piece) <= SHORT_WORDS;
    }

    private static int unended(String text) {
        var sentences = END.split(text.strip(), -1);
        return words(sentences[sentences.length - 1]);
    }

    private static int words(String text) {
        return (int) SPACE.splitAsStream(text.strip())
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .count();
    }
}
