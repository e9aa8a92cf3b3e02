package app.outboard.platform.sheet;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How wide a sheet's columns are, in characters: as what they hold, within reason. */
final class Widths {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 44;
    private static final int PROSE = 88;

    /** Beside the words: the cell's own margin, and in a head the button that filters. */
    private static final int MARGIN = 2;

    private static final int BUTTON = 3;

    /** A head longer than its column's cells is broken into lines of this length at most. */
    private static final int LONGEST_HEAD = 14;

    private Widths() {}

    static double[] of(Sheet sheet) {
        var widths = new double[sheet.columns().size()];
        for (int i = 0; i < widths.length; i++) widths[i] = head(sheet.columns().get(i));
        for (var row : sheet.rows())
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], cell(sheet.columns().get(i).kind(), Sheet.value(row.get(i))));
        return widths;
    }

    /** Lines the heads need in columns so wide. */
    static int headLines(Sheet sheet, double[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++)
            lines = Math.max(lines, lines(sheet.columns().get(i).head(), widths[i] - BUTTON));
        return lines;
    }

    /** Lines that sentences need in their column. */
    static int proseLines(String words) {
        return lines(words, PROSE);
    }

    /** A little more room than counted: fonts differ, and a line cut off cannot be read. */
    private static int lines(String words, double width) {
        return Math.max(1, (int) Math.ceil(words.length() / width));
    }

    private static double head(Column column) {
        if (column.kind() == Column.Kind.PROSE) return PROSE;
        int longest = 0;
        for (var word : column.head().split(" ", -1)) longest = Math.max(longest, word.length());
        return Math.max(NARROWEST, Math.max(longest, Math.min(column.head().length(), LONGEST_HEAD)) + BUTTON);
    }

    private static double cell(Column.Kind kind, @Nullable Object value) {
        return switch (kind) {
            case PROSE -> PROSE;
            case TEXT -> value == null ? 0 : Math.min(WIDEST, value.toString().length() + MARGIN);
            case COUNT ->
                value == null
                        ? 0
                        : NumberFormat.getIntegerInstance(Locale.ENGLISH)
                                        .format(value)
                                        .length()
                                + MARGIN;
            case RATE, FINE_RATE, CHANGE, DECIMAL -> NARROWEST;
            case DAY -> "30 Sept 2026".length() + MARGIN;
            case MONTH -> "Sept 2026".length() + MARGIN;
        };
    }
}
