package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.platform.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to break a reader: each gets a sentence, none takes memory for its size. */
final class HostileFilesTest {
    private static final String EXPORT = Fixtures.export("");

    static Stream<Arguments> small() {
        return Stream.of(
                Arguments.of("empty", "", "empty"),
                Arguments.of("blank lines", "\n\n \n;;;\n".replace(";", ","), "empty"),
                Arguments.of("zip", "PK\u0003\u0004" + "\0".repeat(100), "zip"),
                Arguments.of("gzip", "\u001f\u008b\b\0", "zip"),
                Arguments.of("xlsx", "PK\u0003\u0004" + "x".repeat(26) + "[Content_Types].xml", "spreadsheet"),
                Arguments.of("xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", "spreadsheet"),
                Arguments.of("pdf", "%PDF-1.7\n", "pdf"),
                Arguments.of("png", "\u0089PNG\r\n\u001a\n", "picture"),
                Arguments.of("jpeg", "\u00ff\u00d8\u00ff\u00e0", "picture"),
                Arguments.of("NUL", EXPORT.replace("92", "9\0"), "binary"),
                Arguments.of("escape", EXPORT.replace("92", "9\u001b"), "binary"),
                Arguments.of(
                        "mark in the middle", EXPORT.replace("Top Boards", "\u00ef\u00bb\u00bfTop Boards"), "binary"),
                Arguments.of(
                        "UTF-8, then not",
                        EXPORT.replace("All Pins", "\u00c3\u00a9").replace("Yes,135", "\u00ff,1"),
                        "encoding"),
                Arguments.of(
                        "not, then UTF-8",
                        EXPORT.replace("All Pins", "\u00e9,").replace("Yes,135", "\u00c3\u00a9,1"),
                        "encoding"),
                Arguments.of("undefined in Windows-1252", EXPORT.replace("All Pins", "\u0081"), "encoding"),
                Arguments.of("open quote", EXPORT.replace("2026-05-08,68", "2026-05-08,\"68"), "quotes"),
                Arguments.of(
                        "quote over lines",
                        EXPORT.replace("2026-05-08,68\n", "2026-05-08,\"68\n2026-05-09\",32\n"),
                        "quotes"),
                Arguments.of("text after quote", EXPORT.replace(",68\n", ",\"6\"8\n"), "quotes"),
                Arguments.of("half UTF-16", "\u00ff\u00feA\0n", "encoding"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void it_is_refused_with_a_sentence(String name, String latin, String reason) {
        var reading = Fixtures.read(latin.getBytes(ISO_8859_1));

        assertThat(Fixtures.refusal(reading)).endsWith("." + reason);
        assertThat(reading.sha256()).hasSize(64);
        assertThat(reading.bytes()).isEqualTo(latin.length());
    }

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of("a line of 100 MB", repeated("", "x", 100_000_000), "quotes"),
                Arguments.of("a quoted cell of 100 MB", repeated("a,\"", "\n", 100_000_000), "quotes"),
                Arguments.of("1,000,000 columns", repeated("", "a,", 2_000_000), "columns"),
                Arguments.of(
                        "1,000,001 columns of nothing", repeated("Analytics overview\n", ",", 1_000_000), "columns"),
                Arguments.of("2,000,000 rows", repeated("Pin id,Title\n", "x,y\n", 8_000_000), "rows"),
                Arguments.of("2,000,000 days", repeated(EXPORT, "\n", 2_000_000), "rows"),
                Arguments.of("a cell of 33 KiB", repeated("Pin id,Title\n1,", "y", 33 * 1024), "cell"),
                Arguments.of(
                        "a preamble without end",
                        repeated("Analytics overview\n", "Mood,Happy\n", 200_000),
                        "preamble"),
                Arguments.of("a long header", repeated("Pin id,Title", "," + "h".repeat(999), 100_000), "preamble"),
                Arguments.of("endless days", repeated(days(), "2026-04-29,1\n", 1_000_000), "table"),
                Arguments.of(
                        "endless text",
                        repeated("Pin id,Title\n", "1," + "y".repeat(30_000) + "\n", 40_000_000),
                        "no list"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void size_is_refused_without_memory(String name, InputStream bytes, String reason) throws IOException {
        var reading = FileReader.read(bytes, 512L * 1024 * 1024);

        if (reason.equals("no list")) assertThat(((PinList) reading).rows()).hasSize(1);
        else assertThat(Fixtures.refusal(reading)).isEqualTo("files.refused." + reason);
    }

    @Test
    void a_list_of_too_much_text_is_refused() {
        var rows = Stream.iterate(1, n -> n + 1)
                .limit(700)
                .map(n -> n + "," + "y".repeat(30_000) + "\n")
                .map(row -> (InputStream) new ByteArrayInputStream(row.getBytes(UTF_8)));
        var head = new ByteArrayInputStream("Pin id,Title\n".getBytes(UTF_8));
        var all = Stream.concat(Stream.of((InputStream) head), rows).toList();

        assertThat(read(new SequenceInputStream(java.util.Collections.enumeration(all))))
                .isEqualTo("files.refused.list");
    }

    @Test
    void a_file_beyond_the_limit_is_read_no_further() throws IOException {
        var reading = FileReader.read(repeated(EXPORT, "\n", Long.MAX_VALUE - 10_000), 10_000);

        assertThat(Fixtures.refusal(reading)).isEqualTo("files.refused.size");
        assertThat(reading.bytes()).isEqualTo(10_001);
        var exactly = FileReader.read(new ByteArrayInputStream(EXPORT.getBytes(UTF_8)), 4651);
        assertThat(exactly).isInstanceOf(Overview.class);
    }

    @Test
    void a_stream_that_fails_says_so() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> FileReader.read(broken, 100))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void bytes_may_come_one_by_one() throws IOException {
        var slow = new ByteArrayInputStream(("\ufeff" + EXPORT.replace("All Pins", "Schöne € 😺")).getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        var export = Fixtures.overview(FileReader.read(slow, 10_000));

        assertThat(export.daily().sum()).isEqualTo(1148);
        assertThat(export.filters()).contains(new Filter("Claimed accounts", "Schöne € 😺"));
    }

    @Test
    void every_reason_is_a_sentence() throws IOException {
        var texts = new Texts();
        var keys = new java.util.Properties();
        try (var in = HostileFilesTest.class.getResourceAsStream("/messages/files.properties")) {
            keys.load(in);
        }
        assertThat(keys.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(texts.say(key, 1, 2, 3, 4)).endsWith(".").doesNotContain("{"));
    }

    private static String days() {
        return "Analytics overview\n2026-04-29 - 2026-05-29\n\nDate,Saves\n";
    }

    private static String read(InputStream bytes) {
        try {
            return Fixtures.refusal(FileReader.read(bytes, 512L * 1024 * 1024));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A beginning, then the same again and again, without holding it. */
    private static InputStream repeated(String start, String again, long length) {
        var block = again.repeat(Math.max(1, 8192 / again.length())).getBytes(UTF_8);
        var endless = new InputStream() {
            private long left = length;
            private int at;

            @Override
            public int read() {
                if (left == 0) return -1;
                left--;
                at = at == block.length ? 0 : at;
                return block[at++];
            }

            @Override
            public int read(byte[] target, int offset, int wanted) {
                if (left == 0) return -1;
                at = at == block.length ? 0 : at;
                int given = (int) Math.min(Math.min(wanted, block.length - at), left);
                System.arraycopy(block, at, target, offset, given);
                at += given;
                left -= given;
                return given;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(UTF_8)), endless);
    }
}
