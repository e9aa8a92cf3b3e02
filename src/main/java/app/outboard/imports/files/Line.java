package app.outboard.imports.files;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table of any layout.
 *
 * @param number its number in the file or sheet, from 1
 * @param cells without white space around them
 * @param exact places whose text is not as somebody wrote it but a number with a decimal point, or an ISO day, as a
 *     workbook holds it
 */
public record Line(long number, List<String> cells, BitSet exact) {
    private static final int SHOWN = 200;
    private static final BitSet NONE = new BitSet(0);

    static Line of(Row row) {
        return new Line(row.line(), row.cells(), NONE);
    }

    /** The cell at a place from 0; empty beyond the last. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    public boolean isExact(int place) {
        return exact.get(place);
    }

    /** Places up to the last cell that is not empty. */
    public int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) filled--;
        return filled;
    }

    public boolean isBlank() {
        return filled() == 0;
    }

    /** The line as a person may see it, shortened. */
    public String shown() {
        var text = cells.subList(0, filled()).stream()
                .limit(20)
                .map(cell -> cell.substring(0, Math.min(cell.length(), SHOWN)))
                .collect(Collectors.joining(", "));
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
