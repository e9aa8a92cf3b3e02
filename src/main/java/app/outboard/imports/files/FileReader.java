package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads a file of unknown kind. */
public final class FileReader {
    private final Intake intake;

    private FileReader(Intake intake) {
        this.intake = intake;
    }

    /**
     * Reads a stream to its end, once, in bounded memory. Never throws for what the bytes say.
     *
     * @param limit bytes the file may have at most; a larger one is refused and not read to its end
     * @throws IOException only when the stream itself fails
     */
    public static Reading read(InputStream bytes, long limit) throws IOException {
        var intake = new Intake(bytes, limit);
        return new FileReader(intake).read();
    }

    private Reading read() throws IOException {
        Function<Contents, Reading> result;
        try {
            var finish = recognised(new BufferedInputStream(intake));
            intake.drain();
            result = contents -> finishing(finish, contents);
        } catch (Refusal refusal) {
            intake.drain();
            result = contents -> new Refused(contents, refusal.reason());
        }
        return result.apply(intake.contents());
    }

    private static Reading finishing(Function<Contents, Reading> finish, Contents contents) {
        try {
            return finish.apply(contents);
        } catch (Refusal refusal) {
            return new Refused(contents, refusal.reason());
        }
    }

    private static Function<Contents, Reading> recognised(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        var start = bytes.readNBytes(4);
        bytes.reset();
        if (Magic.isArchive(start)) return workbook(bytes);
        if (Arrays.equals(start, Magic.COMPOUND)) throw new Refusal(OldWorkbook.refusal(bytes));
        var text = new Decoding(bytes);
        return recognised(text, new Peeked(text));
    }

    private static Function<Contents, Reading> workbook(InputStream bytes) throws IOException {
        try (var spool = Spool.of(bytes)) {
            var sheets = WorkbookReader.sheets(spool);
            if (sheets != null) return contents -> new Table(contents, sheets);
            try (var again = Files.newInputStream(spool.file())) {
                var head = again.readNBytes(64);
                throw new Refusal(Objects.requireNonNull(Magic.refuses(head, head.length)));
            }
        }
    }

    private static Function<Contents, Reading> recognised(Decoding text, Peeked characters) throws IOException {
        var start = characters.start();
        boolean whole = characters.isShort();
        char separator = Separators.find(start);
        var rows = new Rows(characters, separator);
        var first = rows.next();
        while (first != null && first.isBlank()) first = rows.next();
        if (first == null) throw new Refusal("files.refused.empty");
        if (first.characters() > Limits.PREAMBLE) throw new Refusal("files.refused.preamble", first.line());
        if (Words.isTitle(first)) {
            var reader = new OverviewReader(separator);
            reader.read(rows);
            return contents -> reader.finish(contents, text.isWindows());
        }
        if (Words.isAudience(first.first())) {
            var reader = new AudienceReader(first, separator);
            reader.read(rows);
            return contents -> reader.finish(contents, text.isWindows());
        }
        var boards = BoardHeader.of(first);
        if (boards != null) {
            var reader = new BoardListReader(boards, separator);
            reader.read(rows);
            return contents -> reader.finish(contents, text.isWindows());
        }
        if (KeywordListReader.reads(first)) {
            var reader = new KeywordListReader(first, separator);
            reader.read(rows);
            return contents -> reader.finish(contents, text.isWindows());
        }
        if (SiteReader.knows(first)) {
            var reader = new SiteReader(separator);
            reader.read(first, rows);
            return contents -> reader.finish(contents, text.isWindows());
        }
        var header = PinHeader.of(first);
        if (header == null || header.namesFigures()) return table(start, whole);
        var reader = new PinListReader(header);
        reader.read(rows);
        return contents -> reader.finish(contents, text.isWindows());
    }

    /** A table of any other layout waits for somebody to say what its columns are. */
    private static Function<Contents, Reading> table(String start, boolean whole) throws IOException {
        var top = TextTable.top(start, whole);
        if (top == null) return unknown("files.unknown.other");
        return contents -> new Table(contents, List.of(new Table.Sheet("", top)));
    }

    private static Function<Contents, Reading> unknown(String key) {
        return contents -> new Unknown(contents, Text.of(key));
    }
}
