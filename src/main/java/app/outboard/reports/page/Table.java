package app.outboard.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of boards, Pins or pages, the most clicks first.
 *
 * @param about which days and which of how many
 * @param note what must be known before a row is read, or null
 * @param heads of the columns, the name's first
 */
public record Table(String about, @Nullable String note, List<String> heads, List<Row> rows) {
    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** @param href an address outside, or null */
    public record Row(
            String name, @Nullable String under, @Nullable String href, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One figure.
     *
     * @param note "few clicks", or null
     */
    public record Cell(String value, @Nullable String note) {}
}
