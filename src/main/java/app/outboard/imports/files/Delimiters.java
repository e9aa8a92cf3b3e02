package app.outboard.imports.files;

/** Finds the sign between the cells of a table of unknown layout: the one that divides most lines alike. */
final class Delimiters {
    /** A comma last: it is a decimal sign too. */
    private static final char[] SIGNS = {'\t', ';', ',', '|'};

    private static final int LINES = 60;
    private static final int MOST = 1_000;

    private Delimiters() {}

    /** @param start the first characters of the file */
    static char find(String start) {
        char best = ',';
        int most = 0;
        for (char sign : SIGNS) {
            int score = score(start, sign);
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    /** Lines that agree on the commonest number of cells; a sign that divides none of them counts nothing. */
    private static int score(String text, char sign) {
        var lines = new int[MOST + 1];
        int seen = 0;
        int signs = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && seen < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == sign && !quoted) signs++;
            else if (c == '\n' && !quoted) {
                lines[Math.min(signs, MOST)]++;
                signs = 0;
                seen++;
            }
        }
        if (signs > 0) lines[Math.min(signs, MOST)]++;
        int most = 0;
        for (int n = 1; n <= MOST; n++) most = Math.max(most, lines[n]);
        return most;
    }
}
