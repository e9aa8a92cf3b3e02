package app.outboard.imports.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Looks at the beginning of every sheet of a workbook. */
final class WorkbookReader {
    private WorkbookReader() {}

    /** Sheets with a table in them; null where the archive is no workbook, or is damaged. */
    static @Nullable List<Table.Sheet> sheets(Spool spool) throws IOException {
        try (var workbook = Workbook.open(spool.file())) {
            var sheets = new ArrayList<Table.Sheet>();
            for (var name : workbook.sheets()) {
                var top = top(workbook, name);
                if (!top.isEmpty()) sheets.add(new Table.Sheet(name, top));
            }
            if (sheets.isEmpty()) throw new Refusal("files.refused.empty");
            return sheets;
        } catch (ZipException damaged) {
            return null;
        }
    }

    private static List<Line> top(Workbook workbook, String sheet) throws IOException {
        var top = new ArrayList<Line>();
        try (var lines = workbook.lines(sheet)) {
            for (var line = lines.next(); line != null && top.size() < TextTable.TOP; line = lines.next())
                if (!line.isBlank()) top.add(line);
        }
        return top;
    }
}
