package app.outboard.analytics.lists;

import app.outboard.ids.BoardId;
import java.util.List;
import java.util.Map;

/**
 * Boards by their figures.
 *
 * @param cover which days the figures are of
 * @param before which days they are held against; of fit NONE where nothing can be compared
 * @param earlier the boards' figures of those days
 */
public record BoardTable(Cover cover, Cover before, List<BoardRow> rows, Map<BoardId, Counts> earlier) {
    public BoardTable {
        rows = List.copyOf(rows);
        earlier = Map.copyOf(earlier);
    }

    /** A board's figures of the days before; of none it had then, all are unknown. */
    public Counts earlier(BoardRow board) {
        return earlier.getOrDefault(board.id(), Counts.NONE);
    }
}
