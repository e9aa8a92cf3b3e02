package app.outboard.analytics.lists;

import app.outboard.ids.PinId;
import java.util.List;
import java.util.Map;

/**
 * One page of Pins by their figures.
 *
 * @param cover which days the figures are of
 * @param before which days they are held against; of fit NONE where nothing can be compared
 * @param earlier the Pins' figures of those days
 * @param matches rows on all pages together
 * @param count the Pins there are before any filter
 */
public record PinTable(
        Cover cover, Cover before, List<PinRow> rows, Map<PinId, Counts> earlier, long matches, PinCount count) {
    public PinTable {
        rows = List.copyOf(rows);
        earlier = Map.copyOf(earlier);
    }

    /** A Pin's figures of the days before; where no list named it then, all are unknown. */
    public Counts earlier(PinRow pin) {
        return earlier.getOrDefault(pin.id(), Counts.NONE);
    }

    public boolean hasBefore() {
        return !rows.isEmpty() && rows.getFirst().place() > 1;
    }

    public boolean hasAfter() {
        return !rows.isEmpty() && rows.getLast().place() < matches;
    }
}
