package app.outboard.imports.files;

import java.util.ArrayList;
import java.util.List;

/** Finds which sign stands between the cells: a comma, or what a spreadsheet made of it. */
final class Separators {
    private static final char[] SIGNS = {',', ';', '\t'};
    private static final int LINES = 400;

    private Separators() {}

    /** @param start the first characters of the file */
    static char find(String start) {
        var lines = lines(start);
        char best = ',';
        int most = 0;
        for (char sign : SIGNS) {
            int score = score(lines, sign);
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    /** How much of the beginning makes sense with this sign. */
    private static int score(List<String> lines, char sign) {
        int score = 0;
        boolean first = true;
        for (var line : lines) {
            if (first && !line.isBlank() && line.charAt(0) != '#') {
                score += names(line, sign);
                first = false;
            }
            score += row(line, sign);
        }
        return score;
    }

    private static List<String> lines(String start) {
        var lines = new ArrayList<String>();
        int from = 0;
        while (lines.size() < LINES && from < start.length()) {
            int to = end(start, from);
            lines.add(start.substring(from, to));
            from = to + 1;
        }
        return lines;
    }

    private static int row(String line, char sign) {
        int at = line.indexOf(sign);
        if (at <= 0) return 0;
        var cell = bare(line.substring(0, at));
        if (cell.startsWith("http") || WrittenDay.of(cell) != null) return 1;
        if (Words.isDate(cell) || Words.isLink(cell) || Words.isAudience(cell)) return 10;
        return Cells.folded(cell).equals("contenttypes") ? 1 : 0;
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
