package app.outboard.imports.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the columns of a table stand, by their folded names. Of two of one name the first counts. */
record Columns(Row header, Map<String, Integer> places) {
    /** What Pin Inspector writes where it knows nothing. */
    private static final String NOT_GIVEN = "notgiven";

    static Columns of(Row header) {
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < header.filled(); place++)
            places.putIfAbsent(Cells.folded(header.cell(place)), place);
        return new Columns(header, places);
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /** The place of a column, beyond the last where the table has none. */
    int place(String name) {
        return places.getOrDefault(name, Limits.COLUMNS);
    }

    /** A cell's text, or null where there is none or it says that nothing is known. */
    @Nullable
    String text(Row row, String name) {
        var cell = row.cell(place(name));
        return cell.isEmpty() || Cells.folded(cell).equals(NOT_GIVEN) ? null : cell;
    }

    /** Whether a row has more cells than there are columns: then a comma split one, and none can be trusted. */
    boolean overflows(Row row) {
        return row.filled() > header.filled();
    }

    /** The columns that are not among these, as the file names them. */
    List<String> besides(Set<String> names) {
        var others = new ArrayList<String>();
        for (var cell : header.cells()) if (!cell.isEmpty() && !names.contains(Cells.folded(cell))) others.add(cell);
        return others;
    }
}
