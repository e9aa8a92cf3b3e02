package app.outboard.platform.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of typed cells, to be sent as a file by {@link SheetFile}:
 *
 * <pre>{@code
 * var sheet = new Sheet(words.say("boards.title"), List.of(Column.text("Board"), Column.count("Saves")));
 * sheet.row("Recipes", 12L).row("Cats", null);
 * }</pre>
 */
public final class Sheet {
    private final String name;
    private final List<Column> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private int frozen;

    /** @param name what the sheet is called within a workbook */
    public Sheet(String name, List<Column> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** Keeps the first columns in sight while the others move. */
    public Sheet freeze(int leading) {
        frozen = leading;
        return this;
    }

    /** Adds a row: of every column a cell of its type, a {@link Noted} one, or null where it is not known. */
    public Sheet row(@Nullable Object... cells) {
        var row = new ArrayList<@Nullable Object>();
        Collections.addAll(row, cells);
        return row(row);
    }

    /** The same for rows whose length nobody knows beforehand. */
    public Sheet row(List<? extends @Nullable Object> cells) {
        if (cells.size() != columns.size())
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        for (int i = 0; i < cells.size(); i++) check(columns.get(i), value(cells.get(i)));
        rows.add(Collections.unmodifiableList(new ArrayList<@Nullable Object>(cells)));
        return this;
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    List<List<@Nullable Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    int frozen() {
        return frozen;
    }

    /** A cell without its note. */
    static @Nullable Object value(@Nullable Object cell) {
        return cell instanceof Noted noted ? noted.value() : cell;
    }

    private static void check(Column column, @Nullable Object value) {
        if (!column.kind().accepts(value)) throw new IllegalArgumentException(column.head() + " holds no " + value);
    }
}
