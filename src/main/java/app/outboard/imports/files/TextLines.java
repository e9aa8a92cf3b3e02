package app.outboard.imports.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a CSV file or the like. */
final class TextLines implements Lines {
    private final InputStream bytes;
    private final Rows rows;

    private TextLines(InputStream bytes) throws IOException {
        this.bytes = bytes;
        var characters = new Peeked(new Decoding(bytes));
        rows = new Rows(characters, Delimiters.find(characters.start()));
    }

    static Lines open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
        boolean open = false;
        try {
            var lines = new TextLines(bytes);
            open = true;
            return lines;
        } finally {
            if (!open) bytes.close();
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        var row = rows.next();
        return row == null ? null : Line.of(row);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
