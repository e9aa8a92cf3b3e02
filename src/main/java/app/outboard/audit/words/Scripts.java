package app.outboard.audit.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** In which letters a text is written, by most of them. */
public final class Scripts {
    private static final Set<UnicodeScript> IDEOGRAPHIC =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Scripts() {}

    /** In the letters of the languages whose words are known. */
    public static boolean isLatin(String text) {
        return isMostly(text, letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }

    /** In Chinese, Japanese or Korean writing, where few characters say much. */
    public static boolean isDense(String text) {
        return isMostly(text, letter -> IDEOGRAPHIC.contains(UnicodeScript.of(letter)));
    }

    public static boolean isArabic(String text) {
        return isMostly(text, letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
    }

    /** How long a text is in Latin letters: a Chinese, Japanese or Korean character says as much as two. */
    public static int weight(String text) {
        return Math.toIntExact(text.codePoints()
                .mapToLong(letter -> IDEOGRAPHIC.contains(UnicodeScript.of(letter)) ? 2 : 1)
                .sum());
    }

    private static boolean isMostly(String text, IntPredicate which) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long those = text.codePoints()
                .filter(letter -> Character.isLetter(letter) && which.test(letter))
                .count();
        return those * 2 > letters;
    }
}
