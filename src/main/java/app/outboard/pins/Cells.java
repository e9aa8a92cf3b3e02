package app.outboard.pins;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a block pasted from a sheet or a CSV file into rows of cells. Forgiving: a quote counts only where the cell it
 * opens also closes, so that a title like {@code "Cosy" rooms} stays what it is.
 */
final class Cells {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @param line where the row begins, counted from 1 */
    record Row(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The rows that hold anything. */
    static List<Row> read(String text) {
        var cells = new Cells(text.replace("\r\n", "\n").replace('\r', '\n'), separator(text));
        var rows = new ArrayList<Row>();
        while (cells.at < cells.text.length()) {
            var row = cells.row();
            if (!row.isBlank()) rows.add(row);
        }
        return rows;
    }

    private static char separator(String text) {
        if (text.indexOf('\t') >= 0) return '\t';
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).indexOf(';') >= 0 ? ';' : ',';
    }

    private Row row() {
        int begins = line;
        var cells = new ArrayList<String>();
        do cells.add(cell());
        while (stepsOver(separator));
        if (at < text.length()) {
            at++;
            line++;
        }
        return new Row(begins, cells);
    }

    private String cell() {
        int close = isQuote(at) ? closing(at + 1) : -1;
        if (close >= 0) {
            var quoted = text.substring(at + 1, close).replace("\"\"", "\"");
            line += (int)
                    text.substring(at, close).chars().filter(c -> c == '\n').count();
            at = close + 1;
            return quoted.strip();
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') at++;
        return text.substring(from, at).strip();
    }

    /** The quote that ends a cell: one not doubled, with the cell's end behind it; -1 where there is none. */
    private int closing(int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isQuote(i)) continue;
            if (isQuote(i + 1)) i++;
            else return endsCell(i + 1) ? i : -1;
        }
        return -1;
    }

    private boolean endsCell(int i) {
        return i >= text.length() || text.charAt(i) == separator || text.charAt(i) == '\n';
    }

    private boolean isQuote(int i) {
        return i < text.length() && text.charAt(i) == '"';
    }

    /** Steps over the separator, if one comes next. */
    private boolean stepsOver(char next) {
        if (at >= text.length() || text.charAt(at) != next) return false;
        at++;
        return true;
    }
}
