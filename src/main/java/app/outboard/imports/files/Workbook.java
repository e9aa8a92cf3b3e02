package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** An XLSX file: its visible sheets and their lines. Macros, pictures and formulas are not looked at. */
final class Workbook implements AutoCloseable {
    private static final int SHEETS = 200;

    private final Parts parts;
    /** The part of each sheet. */
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private final SharedStrings strings;
    private final NumberFormats formats;
    private boolean from1904;

    private Workbook(Parts parts) throws IOException {
        this.parts = parts;
        var main = Relations.of(parts, "").ofType("officeDocument");
        if (main == null || !parts.has(main)) throw new ZipException("No workbook");
        var relations = Relations.of(parts, main);
        readSheets(main, relations);
        formats = NumberFormats.of(opened(relations.ofType("styles")));
        strings = SharedStrings.of(opened(relations.ofType("sharedStrings")));
    }

    /** @throws ZipException when it is no archive, a damaged one, or one without a workbook */
    static Workbook open(Path file) throws IOException {
        var parts = Parts.open(file);
        boolean open = false;
        try {
            var workbook = new Workbook(parts);
            open = true;
            return workbook;
        } finally {
            if (!open) parts.close();
        }
    }

    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** The lines of a sheet; of none where it has no such sheet. */
    SheetLines lines(String sheet) throws IOException {
        var part = sheets.get(sheet);
        var bytes = part == null ? null : parts.open(part);
        return new SheetLines(bytes == null ? InputStream.nullInputStream() : bytes, strings, formats, from1904);
    }

    private void readSheets(String main, Relations relations) throws IOException {
        var bytes = opened(main);
        if (bytes == null) return;
        try (var xml = new Xml(bytes)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) from1904 = isTrue(xml.attribute("date1904"));
                if (!xml.starts("sheet") || isHidden(xml)) continue;
                var name = xml.attribute("name");
                var part = relations.ofId(xml.prefixed("id"));
                if (name == null || part == null) continue;
                if (sheets.size() >= SHEETS) throw new Refusal("files.refused.bomb");
                sheets.putIfAbsent(name, part);
            }
        }
    }

    private static boolean isHidden(Xml xml) {
        var state = xml.attribute("state");
        return state != null && !state.equals("visible");
    }

    private @Nullable InputStream opened(@Nullable String part) throws IOException {
        return part == null ? null : parts.open(part);
    }

    private static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
