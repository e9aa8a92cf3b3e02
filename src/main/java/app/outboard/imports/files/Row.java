package app.outboard.imports.files;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param line its first line in the file, from 1
 * @param cells without white space around them, as many as the file has separators
 * @param spansLines whether a cell holds a line break within quotation marks
 */
record Row(long line, List<String> cells, boolean spansLines) {
    private static final int SHOWN = 200;

    /** The cell at a place from 0; empty beyond the last. */
    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    String first() {
        return cell(0);
    }

    boolean isBlank() {
        return filled() == 0;
    }

    /** Places up to the last cell that is not empty. */
    int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) filled--;
        return filled;
    }

    /** How long the row is, separators included. */
    int characters() {
        return cells.stream().mapToInt(String::length).sum() + cells.size();
    }

    /** The row as a person may see it, shortened. */
    String shown() {
        var text = cells.subList(0, filled()).stream()
                .limit(20)
                .map(cell -> cell.substring(0, Math.min(cell.length(), SHOWN)))
                .collect(Collectors.joining(", "));
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
