package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.question.Period;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file that spreadsheets open as it is: UTF-8 with the mark by which Excel knows it, numbers bare, and no
 * text that a spreadsheet would take for a formula.
 */
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, in its full-width twins too, or hides what does. */
    private static final String RISKY = "=+-@\t\r\n＝＋－＠";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer;

    Csv(List<String> heads) {
        text.append(BYTE_ORDER_MARK);
        writer = CsvWriter.builder().bufferSize(0).build(text);
        writer.writeRecord(heads);
    }

    /** A row of texts, whole numbers and fractions; null is a blank. */
    void row(@Nullable Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(Csv::cell).toArray(String[]::new));
    }

    /** Answers with the file, named after what it holds. */
    void send(Context ctx, String client, String what, Cover cover) {
        var span = cover.span();
        var name = client + "-" + what + (span == null ? "" : "-" + days(span)) + ".csv";
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name);
        ctx.contentType("text/csv; charset=utf-8; header=present");
        ctx.result(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where it is known for certain. */
    static @Nullable Long exact(@Nullable Count count) {
        return count == null ? null : count.exact();
    }

    /** Where it is not. */
    static @Nullable Long atMost(@Nullable Count count) {
        return count == null || count.isExact() ? null : count.most();
    }

    private static String days(Period span) {
        return span.from() + "-" + span.to();
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> number.toString();
            default -> safe(cell.toString());
        };
    }

    private static String safe(String words) {
        return !words.isEmpty() && RISKY.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
