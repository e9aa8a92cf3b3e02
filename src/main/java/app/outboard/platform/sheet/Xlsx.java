package app.outboard.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as one workbook: heads that stay in sight and filter, columns as wide as what they hold, numbers as numbers. A text
 * is always stored as a text, so none can become a formula, and there are no formulas.
 */
final class Xlsx {
    private static final String WRITTEN_BY = "Outboard";

    /** Rows kept as cells before they are written and forgotten. */
    private static final int AT_ONCE = 1_000;

    /** Excel's own limit; longer texts would make the file unreadable to it. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String HAIRLINE = "CFD6DC";
    private static final String TINT = "FDEBDF";

    /** What LibreOffice writes cells in that ask for nothing: then marked and plain cells agree everywhere. */
    private static final String FONT = "Arial";

    private static final int TEXT_SIZE = 10;

    /** In points. Not every program makes a row as tall as the lines in it. */
    private static final double LINE = 15;

    private static final double HEAD_ROOM = 6;
    private static final double ROW_ROOM = 3;

    private final Sheet sheet;
    private final Worksheet page;

    private Xlsx(Sheet sheet, Worksheet page) {
        this.sheet = sheet;
        this.page = page;
    }

    static byte[] of(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, WRITTEN_BY, null)) {
            workbook.setGlobalDefaultFont(FONT, TEXT_SIZE);
            for (var sheet : sheets) new Xlsx(sheet, workbook.newWorksheet(sheet.name())).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        layOut();
        heads();
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(i + 1, sheet.rows().get(i));
            if (i % AT_ONCE == AT_ONCE - 1) page.flush();
        }
        page.finish();
    }

    /** Before the first row is written: what a worksheet says of itself comes first in its file. */
    private void layOut() {
        page.freezePane(sheet.frozen(), 1);
        page.repeatRows(0);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.setFitToPage(true);
        var widths = Widths.of(sheet);
        for (int i = 0; i < widths.length; i++) page.width(i, widths[i]);
        page.rowHeight(0, LINE * Widths.headLines(sheet, widths) + HEAD_ROOM);
        if (!sheet.rows().isEmpty() && filters())
            page.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
    }

    /** Sentences are read, not filtered. */
    private boolean filters() {
        return sheet.columns().stream().noneMatch(column -> column.kind() == Column.Kind.PROSE);
    }

    private void heads() {
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            page.value(0, i, column.head());
            page.style(0, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .horizontalAlignment(column.kind().isWords() ? "left" : "right")
                    .indent(column.kind() == Column.Kind.TEXT && i > 0 ? 1 : 0)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .borderColor(BorderSide.BOTTOM, HAIRLINE)
                    .set();
        }
    }

    private void row(int at, List<@Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            put(at, i, Sheet.value(cell));
            style(at, i, sheet.columns().get(i).kind(), cell);
            if (sheet.columns().get(i).kind() == Column.Kind.PROSE && Sheet.value(cell) instanceof String words)
                page.rowHeight(at, LINE * Widths.proseLines(words) + ROW_ROOM);
        }
    }

    private void put(int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            case LocalDate day -> page.value(row, column, day);
            default -> page.value(row, column, fitting(value.toString()));
        }
    }

    private void style(int row, int column, Column.Kind kind, @Nullable Object cell) {
        var style = page.style(row, column).verticalAlignment("top");
        if (kind.format() != null) style.format(kind.format()).horizontalAlignment("right");
        if (kind == Column.Kind.PROSE) style.wrapText(true);
        if (kind == Column.Kind.TEXT && column > 0)
            style.horizontalAlignment("left").indent(1);
        if (cell instanceof Noted(var ignored, var note)) {
            page.comment(row, column, note);
            style.fillColor(TINT).italic();
        }
        style.set();
    }

    private static String fitting(String words) {
        return words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT);
    }
}
