package app.outboard.imports.files;

import java.util.List;

/**
 * A table Outboard does not know by itself: a person says what its columns are. Only its beginning was looked at.
 *
 * @param sheets the sheets of a workbook that have cells; of a text its one table, nameless
 */
public record Table(Contents contents, List<Sheet> sheets) implements Tabular {
    /** @param top the first lines that are not empty */
    public record Sheet(String name, List<Line> top) {}
}
