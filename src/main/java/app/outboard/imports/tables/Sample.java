package app.outboard.imports.tables;

import app.outboard.imports.files.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the first rows of a table are read, for a person to compare with what stands there. */
public final class Sample {
    private Sample() {}

    /** A line and what it was read as: a row, a problem, or neither where it is no row. */
    public record Read(
            long line,
            String shown,
            @Nullable ReadRow row,
            @Nullable Problem problem) {}

    public static List<Read> of(Table.Sheet sheet, Mapping mapping, int most) {
        var names = Guess.names(sheet, mapping.header());
        var reader = new RowReader(mapping, names == null ? List.of() : names.cells());
        var rows = new ArrayList<Read>();
        for (var line : sheet.top()) {
            if (line.number() <= mapping.header() || rows.size() >= most) continue;
            try {
                rows.add(new Read(line.number(), line.shown(), reader.read(line), null));
            } catch (RowReader.Stumble stumble) {
                rows.add(new Read(line.number(), line.shown(), null, stumble.problem()));
            }
        }
        return rows;
    }
}
