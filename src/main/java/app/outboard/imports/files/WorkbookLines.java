package app.outboard.imports.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of a sheet that close their workbook with them. */
record WorkbookLines(Workbook workbook, SheetLines lines) implements Lines {
    @Override
    public @Nullable Line next() throws IOException {
        return lines.next();
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            lines.close();
        }
    }
}
