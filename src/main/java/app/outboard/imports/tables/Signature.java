package app.outboard.imports.tables;

import app.outboard.imports.files.Cells;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what a table is known again: the names of its columns, however they are spelled. */
public final class Signature {
    private Signature() {}

    /** Where a header stands. */
    public record Place(String sheet, long line) {}

    /** Of a header's line; null where it names less than two columns. */
    public static @Nullable String of(Line header) {
        if (header.filled() < 2) return null;
        var names = new StringBuilder();
        for (int place = 0; place < header.filled(); place++)
            names.append(Cells.folded(header.cell(place))).append('\n');
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(names.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Of a header that stands on a line of a sheet; null where nothing does. */
    public static @Nullable String of(Table.Sheet sheet, long header) {
        var line = Guess.names(sheet, header);
        return line == null ? null : of(line);
    }

    /** Every line that may be a header, by its signature; of equal ones the first. */
    public static Map<String, Place> candidates(Table table) {
        var candidates = new LinkedHashMap<String, Place>();
        for (var sheet : table.sheets()) {
            for (var line : sheet.top()) {
                var signature = of(line);
                if (signature != null) candidates.putIfAbsent(signature, new Place(sheet.name(), line.number()));
            }
        }
        return candidates;
    }
}
