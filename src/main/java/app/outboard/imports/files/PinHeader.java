package app.outboard.imports.files;

import app.outboard.pins.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a Pin list.
 *
 * @param places where each known column stands, from 0
 * @param traits where those stand that say how a Pin came to be and what it shows
 * @param others names of the columns that are not used
 */
record PinHeader(Map<PinColumn, Integer> places, Map<Trait, Integer> traits, List<String> others, int width) {
    /** The header a row is; null where it names no Pin, or nothing about it. */
    static @Nullable PinHeader of(Row row) {
        var places = new EnumMap<PinColumn, Integer>(PinColumn.class);
        var traits = new EnumMap<Trait, Integer>(Trait.class);
        var others = new ArrayList<String>();
        int bareId = -1;
        for (int place = 0; place < row.filled(); place++) {
            var name = row.cell(place);
            var column = PinColumn.find(name);
            var trait = column == null ? Trait.ofHeading(name).orElse(null) : null;
            if (column != null && !places.containsKey(column)) places.put(column, place);
            else if (trait != null && !traits.containsKey(trait)) traits.put(trait, place);
            else if (Cells.folded(name).equals("id") && bareId < 0) bareId = place;
            else if (!name.isEmpty()) others.add(name);
        }
        // The API calls a Pin's number "id", and so does every shop for its goods: only a board tells them apart.
        boolean boards = places.containsKey(PinColumn.BOARD) || others.stream().anyMatch(PinHeader::isBoardId);
        if (bareId >= 0 && boards) places.putIfAbsent(PinColumn.ID, bareId);
        int named = (places.containsKey(PinColumn.ID) ? 1 : 0) + (places.containsKey(PinColumn.URL) ? 1 : 0);
        // Words such as "type" stand in many a table: alone among columns nobody knows they make no list of Pins.
        boolean tells = places.size() > named || (!traits.isEmpty() && others.isEmpty());
        return named == 0 || !tells ? null : new PinHeader(places, traits, List.copyOf(others), row.filled());
    }

    /** The cell of a column, empty where the list has none. */
    String cell(Row row, PinColumn column) {
        return cell(row, places.get(column));
    }

    String cell(Row row, Trait trait) {
        return cell(row, traits.get(trait));
    }

    /** Whether its table has figures, and is more than a list of Pins. */
    boolean namesFigures() {
        return others.stream().anyMatch(name -> MetricNames.find(name) != null);
    }

    private static String cell(Row row, @Nullable Integer place) {
        return place == null ? "" : row.cell(place);
    }

    private static boolean isBoardId(String name) {
        return Cells.folded(name).equals("boardid");
    }
}
