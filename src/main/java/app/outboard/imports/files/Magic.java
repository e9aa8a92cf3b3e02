package app.outboard.imports.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of files that are no text, known by their first bytes. */
final class Magic {
    /** First bytes (as Latin-1) and the sentence they call for. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("PK\u0003\u0004", "files.refused.zip"),
            Map.entry("PK\u0005\u0006", "files.refused.zip"),
            Map.entry("\u001f\u008b", "files.refused.zip"),
            Map.entry("7z\u00bc\u00af", "files.refused.zip"),
            Map.entry("Rar!", "files.refused.zip"),
            Map.entry("BZh", "files.refused.zip"),
            Map.entry("\u00fd7zXZ", "files.refused.zip"),
            Map.entry("(\u00b5/\u00fd", "files.refused.zip"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "files.refused.spreadsheet"),
            Map.entry("%PDF", "files.refused.pdf"),
            Map.entry("\u0089PNG", "files.refused.picture"),
            Map.entry("\u00ff\u00d8\u00ff", "files.refused.picture"),
            Map.entry("GIF8", "files.refused.picture"));

    /** Parts of an XLSX file begin with names like these. */
    private static final String[] SPREADSHEET = {
        "[Content_Types].xml", "xl/", "_rels/", "docProps/", "mimetypeapplication/vnd.oasis"
    };

    /** First bytes of a workbook of old, and of one that a password protects. */
    static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Magic() {}

    static boolean isArchive(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    /** The key of the sentence that refuses such bytes, or null where they may be text. */
    static @Nullable String refuses(byte[] start, int length) {
        var head = new String(start, 0, Math.min(length, 64), StandardCharsets.ISO_8859_1);
        for (var kind : KINDS.entrySet()) {
            if (!head.startsWith(kind.getKey())) continue;
            return kind.getValue().equals("files.refused.zip") && isSpreadsheet(head)
                    ? "files.refused.spreadsheet"
                    : kind.getValue();
        }
        return null;
    }

    private static boolean isSpreadsheet(String head) {
        for (var part : SPREADSHEET) if (head.startsWith(part, 30)) return true;
        return false;
    }
}
