package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files in the container that Excel used before XLSX, and still uses around a workbook with a password. */
final class OldWorkbook {
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldWorkbook() {}

    /** The key of the sentence that refuses it. */
    static String refusal(InputStream bytes) throws IOException {
        int found = 0;
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            // The first byte occurs nowhere else in the word but once, so that starting anew loses nothing.
            found = (byte) b == ENCRYPTED[found] ? found + 1 : (byte) b == ENCRYPTED[0] ? 1 : 0;
            if (found == ENCRYPTED.length) return "files.refused.encrypted";
        }
        return "files.refused.spreadsheet";
    }
}
