package app.outboard.imports.files;

/** Watches characters go by: refuses those no table has, counts lines, notes whether all was ASCII. */
final class TextCheck {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    /** What "Ã" is in Windows-1252, and what begins every Latin letter with an accent in UTF-8. */
    private static final char UTF8_LEAD = '\u00c3';

    private long line = 1;
    private char before;
    private boolean ascii = true;

    void pass(char[] chars, int offset, int length, boolean windows) {
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (c < ' ') control(c);
            else if (c >= 0x7f) beyondAscii(c, windows);
            before = c;
        }
    }

    /** The line of the last character. */
    long line() {
        return line;
    }

    boolean isAscii() {
        return ascii;
    }

    private void control(char c) {
        if (c == '\r' || (c == '\n' && before != '\r')) line++;
        if (c != '\t' && c != '\n' && c != '\r') throw new Refusal("files.refused.binary", line);
    }

    private void beyondAscii(char c, boolean windows) {
        ascii = false;
        if (c == 0x7f || c == BYTE_ORDER_MARK) throw new Refusal("files.refused.binary", line);
        boolean utf8Within = windows && before == UTF8_LEAD && !Character.isLetter(c) && c < 0x100;
        if (utf8Within) throw new Refusal("files.refused.encoding", line);
    }
}
