package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes on disk for as long as they are read, for formats that cannot be read in one go. */
public final class Spool implements AutoCloseable {
    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** @throws Refusal as the stream does */
    public static Spool of(InputStream bytes) throws IOException {
        var spool = new Spool(Files.createTempFile("outboard-", ".import"));
        boolean filled = false;
        try (var out = Files.newOutputStream(spool.file)) {
            bytes.transferTo(out);
            filled = true;
            return spool;
        } finally {
            if (!filled) spool.close();
        }
    }

    /** The lines of a table that stands there: of a workbook those of one sheet, of a text all of them. */
    public Lines lines(String sheet) throws IOException {
        if (!isArchive()) return TextLines.open(file);
        var workbook = Workbook.open(file);
        boolean open = false;
        try {
            var lines = workbook.lines(sheet);
            open = true;
            return new WorkbookLines(workbook, lines);
        } finally {
            if (!open) workbook.close();
        }
    }

    boolean isArchive() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Magic.isArchive(in.readNBytes(4));
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
