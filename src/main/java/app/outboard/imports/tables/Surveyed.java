package app.outboard.imports.tables;

import app.outboard.imports.files.Unread;
import app.outboard.platform.text.Text;
import java.util.List;

/** What came of reading a whole table with a mapping. */
public sealed interface Surveyed {
    /** All of it can be read; lines that are no rows are listed. */
    record Fits(Found found, List<Text> notices, Unread unread) implements Surveyed {}

    /** It cannot be read so: the first of the reasons. */
    record Misfit(List<Problem> problems) implements Surveyed {}
}
