package app.outboard.imports.files;

/** Finds which sign stands between the cells: a comma, or what a spreadsheet made of it. */
final class Separators {
    private static final char[] SIGNS = {',', ';', '\t'};
    private static final int LINES = 400;

    private Separators() {}

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

    /** How much of the beginning makes sense with this sign. */
    private static int score(String start, char sign) {
        int score = 0;
        int from = 0;
        boolean first = true;
        for (int line = 0; line < LINES && from < start.length(); line++) {
            int to = end(start, from);
            var text = start.substring(from, to);
            if (first && !text.isBlank() && text.charAt(0) != '#') {
                score += names(text, sign);
                first = false;
            }
            score += row(text, sign);
            from = to + 1;
        }
        return score;
    }

    private static int row(String line, char sign) {
        int at = line.indexOf(sign);
        if (at <= 0) return 0;
        var cell = bare(line.substring(0, at));
        if (Words.isDate(cell) || Words.isLink(cell) || Words.isAudience(cell)) return 10;
        boolean row = WrittenDay.of(cell) != null || cell.startsWith("http");
        return row || Cells.folded(cell).equals("contenttypes") ? 1 : 0;
    }

    private static boolean isName(String cell) {
        return PinColumn.find(cell) != null || SiteColumn.find(cell) != null;
    }

    /** Known columns of a list in its header. */
    private static int names(String line, char sign) {
        int names = 0;
        int from = 0;
        while (from <= line.length()) {
            int to = line.indexOf(sign, from);
            if (to < 0) to = line.length();
            if (to - from < 100 && isName(bare(line.substring(from, to)))) names++;
            from = to + 1;
        }
        return line.indexOf(sign) < 0 ? 0 : 10 * names;
    }

    private static String bare(String cell) {
        return Cells.trim(cell.replace('"', ' '));
    }

    private static int end(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') to++;
        return to;
    }
}
