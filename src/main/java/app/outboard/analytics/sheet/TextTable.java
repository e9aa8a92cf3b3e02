package app.outboard.analytics.sheet;

import java.util.ArrayList;
import java.util.List;

/** Cells in columns as wide as their widest; the first to the left, the others to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();
    private final int[] widths;

    /** A head of nothing but empty cells is left out. */
    TextTable(String... head) {
        widths = new int[head.length];
        row(head);
    }

    void row(String... cells) {
        rows.add(cells);
        for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], width(cells[i]));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    String text() {
        var text = new StringBuilder();
        for (var row : rows) {
            var line = line(row);
            if (!line.isEmpty()) text.append(line).append('\n');
        }
        return text.toString();
    }

    private String line(String[] cells) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var padding = " ".repeat(widths[i] - width(cells[i]));
            if (i > 0) line.append(GAP);
            line.append(i == 0 ? cells[i] + padding : padding + cells[i]);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
