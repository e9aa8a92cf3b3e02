package app.outboard.platform.pdf;

import java.text.Normalizer;

/** Leaves of a text what can be printed: no controls, no halves of characters, nothing that turns writing round. */
final class Characters {
    /** Accents stacked higher than this are there to run over the lines above. */
    private static final int MOST_MARKS = 3;

    private Characters() {}

    static String printable(String text) {
        // Composed, because letters and their accents are placed as the font has them.
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var kept = new StringBuilder(composed.length());
        int marks = 0;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\n' || c == '\t') kept.appendCodePoint(c);
            else if (isSpace(c)) kept.append(' ');
            else if (isHalf(c)) kept.append('\ufffd');
            else if (!isDropped(c) && marks <= MOST_MARKS) kept.appendCodePoint(c);
        }
        return kept.toString();
    }

    private static boolean isSpace(int c) {
        return c == '\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** A surrogate without its other half, and what is no character by definition. */
    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Controls and formats (joiners, marks of direction, tags), variation selectors, and shades of skin. */
    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0100 && c <= 0xe01ef)
                || (c >= 0x1f3fb && c <= 0x1f3ff);
    }
}
