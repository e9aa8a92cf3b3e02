package app.outboard.imports.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a table of sessions by page.
 *
 * @param places where each known column stands, from 0
 * @param others names of the columns that are not used
 */
record SiteHeader(long line, Map<SiteColumn, Integer> places, List<String> others) {
    /** The header a row is; null where it names no page or no sessions. */
    static @Nullable SiteHeader of(Row row) {
        var places = new EnumMap<SiteColumn, Integer>(SiteColumn.class);
        var others = new ArrayList<String>();
        for (int place = 0; place < row.filled(); place++) {
            var column = SiteColumn.find(row.cell(place));
            if (column != null && !places.containsKey(column)) places.put(column, place);
            else if (!row.cell(place).isEmpty()) others.add(row.cell(place));
        }
        boolean pages = places.containsKey(SiteColumn.LANDING) || places.containsKey(SiteColumn.SEEN);
        return pages && places.containsKey(SiteColumn.SESSIONS)
                ? new SiteHeader(row.line(), places, List.copyOf(others))
                : null;
    }

    boolean has(SiteColumn column) {
        return places.containsKey(column);
    }

    /** The cell of a column, empty where the table has none. */
    String cell(Row row, SiteColumn column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    int place(SiteColumn column) {
        return places.getOrDefault(column, -1);
    }

    String page(Row row) {
        return cell(row, has(SiteColumn.LANDING) ? SiteColumn.LANDING : SiteColumn.SEEN);
    }
}
