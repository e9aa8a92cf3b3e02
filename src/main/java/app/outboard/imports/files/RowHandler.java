package app.outboard.imports.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;

/** Gathers the cells of a row and refuses rows that are out of all proportion. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    private ArrayList<String> cells = new ArrayList<>();
    private long line;
    private long rows;
    private int characters;
    private boolean spansLines;

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        cells = new ArrayList<>();
        characters = 0;
        spansLines = false;
        if (++rows > Limits.LINES) throw new Refusal("files.refused.rows", Limits.ROWS);
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        if (length > Limits.CELL) throw new Refusal("files.refused.cell", line);
        if (place >= Limits.COLUMNS) throw new Refusal("files.refused.columns", line, Limits.COLUMNS);
        characters += length;
        if (characters > Limits.LINE) throw new Refusal("files.refused.line", line);
        var cell = new String(buffer, offset, length);
        if (quoted && (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) spansLines = true;
        cells.add(Cells.trim(cell));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells, spansLines);
    }
}
