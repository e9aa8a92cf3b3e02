package app.outboard.imports.files;

import org.jspecify.annotations.Nullable;

/** Cells such as {@code {'name': 'Food and Drinks', 'id': '918530398158'}}: written by Python, so no JSON. */
final class BulkSheet {
    private static final int LONGEST_ID = 20;

    private BulkSheet() {}

    /** The number behind the last key "id", or null where there is none. */
    static @Nullable String id(String cell) {
        int key = Math.max(cell.lastIndexOf("'id'"), cell.lastIndexOf("\"id\""));
        if (key < 0) return null;
        int from = key + 4;
        while (from < cell.length() && " :'\"".indexOf(cell.charAt(from)) >= 0) from++;
        int to = from;
        while (to < cell.length() && Cells.isDigit(cell.charAt(to))) to++;
        return to == from || to - from > LONGEST_ID ? null : cell.substring(from, to);
    }
}
