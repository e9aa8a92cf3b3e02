package app.outboard.imports.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a list of boards.
 *
 * @param others names of the columns that are not used
 */
record BoardHeader(Map<BoardColumn, Integer> places, List<String> others, int width) {
    /** What Pin Inspector writes where it knows nothing. */
    private static final String NOT_GIVEN = "notgiven";

    /** The header a row is; null where it names no board, or nothing that boards alone have. */
    static @Nullable BoardHeader of(Row row) {
        var places = new EnumMap<BoardColumn, Integer>(BoardColumn.class);
        var others = new ArrayList<String>();
        boolean pins = false;
        for (int place = 0; place < row.filled(); place++) {
            var name = row.cell(place);
            var column = find(Cells.folded(name));
            var ofPins = PinColumn.find(name);
            pins |= ofPins == PinColumn.ID || ofPins == PinColumn.URL;
            if (column != null && !places.containsKey(column)) places.put(column, place);
            else if (column == null && !name.isEmpty()) others.add(name);
        }
        boolean named = places.containsKey(BoardColumn.NAME)
                && (places.containsKey(BoardColumn.LINK) || places.containsKey(BoardColumn.OWNER_USER));
        boolean tells = Stream.of(
                        BoardColumn.FOLLOWERS,
                        BoardColumn.PINS,
                        BoardColumn.GROUP,
                        BoardColumn.PRIVACY,
                        BoardColumn.COLLABORATORS)
                .anyMatch(places::containsKey);
        return named && tells && !pins ? new BoardHeader(places, List.copyOf(others), row.filled()) : null;
    }

    boolean has(BoardColumn column) {
        return places.containsKey(column);
    }

    /** The place of a column, beyond the last where the list has none. */
    int place(BoardColumn column) {
        return places.getOrDefault(column, Limits.COLUMNS);
    }

    String cell(Row row, BoardColumn column) {
        return row.cell(place(column));
    }

    /** A cell's text, or null where there is none or it says that nothing is known. */
    @Nullable
    String text(Row row, BoardColumn column) {
        var cell = cell(row, column);
        return cell.isEmpty() || Cells.folded(cell).equals(NOT_GIVEN) ? null : cell;
    }

    /** Whether a row has more cells than there are columns: then a comma split one, and none can be trusted. */
    boolean overflows(Row row) {
        return row.filled() > width;
    }

    private static @Nullable BoardColumn find(String folded) {
        for (var column : BoardColumn.values()) if (column.isCalled(folded)) return column;
        return null;
    }
}
