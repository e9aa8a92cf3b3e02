package app.outboard.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A table that spreadsheets open as it is: UTF-8 with the mark by which Excel knows it, numbers bare, days as ISO writes
 * them, and no text that a spreadsheet would take for a formula.
 */
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, in its full-width twins too, or hides what does. */
    private static final String RISKY = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    static byte[] of(Sheet sheet) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        var writer = CsvWriter.builder().bufferSize(0).build(text);
        writer.writeRecord(
                sheet.columns().stream().map(column -> safe(column.head())).toList());
        for (var row : sheet.rows())
            writer.writeRecord(row.stream().map(Csv::cell).toList());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object cell) {
        var value = Sheet.value(cell);
        if (value == null) return "";
        return value instanceof String words ? safe(words) : value.toString();
    }

    private static String safe(String words) {
        return !words.isEmpty() && RISKY.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
