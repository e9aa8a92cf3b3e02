package app.outboard.imports.tables;

import app.outboard.imports.files.Gathered;
import app.outboard.imports.files.Line;
import app.outboard.platform.text.Text;

/** Takes the rows of a table of one kind. */
interface Gatherer {
    /** @param line the line the row was read from, for what it says of a Pin besides */
    void take(ReadRow row, Line line) throws RowReader.Stumble;

    /** What all rows together are; called when there was at least one. */
    Found finish(Gathered gathered);

    static RowReader.Stumble stumble(long line, String key, Object... args) {
        return new RowReader.Stumble(new Problem(line, Text.of(key, args)));
    }
}
