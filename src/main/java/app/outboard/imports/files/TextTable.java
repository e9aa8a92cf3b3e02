package app.outboard.imports.files;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at the beginning of a text that is nothing Outboard knows, to tell a table from a letter. */
final class TextTable {
    static final int TOP = 40;

    private TextTable() {}

    /**
     * The first lines of a table; null where the text is none.
     *
     * @param start the first characters of the file
     * @param whole whether that is all of it
     */
    static @Nullable List<Line> top(String start, boolean whole) throws IOException {
        // The last line may be cut in the middle, and so may a quoted cell in it.
        int end = whole ? start.length() : start.lastIndexOf('\n') + 1;
        var text = start.substring(0, end);
        var rows = new Rows(new Peeked(new StringReader(text)), Delimiters.find(text));
        var top = new ArrayList<Line>();
        try {
            for (var row = rows.next(); row != null && top.size() < TOP; row = rows.next())
                if (!row.isBlank()) top.add(Line.of(row));
        } catch (Refusal refusal) {
            if (whole || top.isEmpty()) throw refusal;
        }
        return isTable(top) ? top : null;
    }

    /** A table has columns, in its header and below. */
    private static boolean isTable(List<Line> top) {
        return top.stream().filter(line -> line.filled() >= 2).limit(2).count() == 2;
    }
}
