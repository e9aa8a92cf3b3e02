package app.outboard.imports.files;

import java.util.Locale;

/** What spreadsheets do to a cell's text, undone. No regular expressions: files are written by strangers. */
public final class Cells {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int LONGEST_NAME = 100;
    private static final char NARROW_SPACE = '\u202f';

    private Cells() {}

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == NO_BREAK_SPACE || c == NARROW_SPACE;
    }

    /** Without white space around it, hard spaces too. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /** Letters and digits only, lower case: how names are compared. No name is long. */
    public static String folded(String text) {
        int end = Math.min(text.length(), LONGEST_NAME);
        var folded = new char[end];
        int length = 0;
        boolean plain = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') folded[length++] = (char) (c + 'a' - 'A');
            else if (c < 128 ? (c >= 'a' && c <= 'z') || isDigit(c) : Character.isLetterOrDigit(c)) {
                folded[length++] = c;
                plain &= c < 128;
            }
        }
        var word = new String(folded, 0, length);
        return plain ? word : word.toLowerCase(Locale.ROOT);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) if (!isDigit(text.charAt(i))) return false;
        return !text.isEmpty();
    }
}
