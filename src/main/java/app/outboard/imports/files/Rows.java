package app.outboard.imports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other. */
final class Rows {
    /** Room for a cell of the greatest length within quotation marks, and what stands around it. */
    private static final int BUFFER = 4 * Limits.CELL;

    private final Peeked characters;
    private final Iterator<Row> rows;
    private long line;

    Rows(Peeked characters, char separator) {
        this.characters = characters;
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(new RowHandler(), characters)
                .iterator();
    }

    /** The next row, blank ones too, or null at the end. */
    @Nullable
    Row next() throws IOException {
        try {
            if (!rows.hasNext()) return null;
            var row = rows.next();
            line = row.line();
            return row;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Refusal refusal) throw refusal;
            // The parser says in English only what it stumbled over: quotation marks, or a cell beyond its buffer.
            throw new Refusal("files.refused.quotes", line + 1);
        }
    }

    /** Whether the last line has its line break. */
    boolean endsWithLineBreak() {
        return characters.endsWithLineBreak();
    }
}
