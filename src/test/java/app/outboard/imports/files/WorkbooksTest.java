package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.imports.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XLSX files: what their cells show, and what is refused of them. */
final class WorkbooksTest {
    private static final String ROWS = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Rate</t></is></c></row>
            <row r="3"><c r="A3" s="2"><v>46143</v></c><c r="B3"><v>1234</v></c><c r="C3" s="3"><v>5.3999999999999999E-2</v></c></row>
            <row r="4"><c r="A4" s="1"><v>46174.5</v></c><c r="B4"><f>SUM(B1:B3)</f><v>12.000000000000002</v></c><c r="C4" t="e"><v>#DIV/0!</v></c></row>
            """;

    @Test
    void cells_are_read_as_they_look() {
        var table = (Table) read(Xlsx.of(ROWS).bytes());

        assertThat(table.sheets()).extracting(Table.Sheet::name).containsExactly("Months");
        assertThat(table.sheets().getFirst().top())
                .extracting(Line::cells)
                .containsExactly(
                        java.util.List.of("Month", "Outbound clicks", "Rate"),
                        java.util.List.of("2026-05-01", "1234", "5.4%"),
                        java.util.List.of("2026-06-01T12:00", "12", "#DIV/0!"));
        assertThat(table.sheets().getFirst().top()).extracting(Line::number).containsExactly(1L, 3L, 4L);
    }

    static Stream<Arguments> hostile() {
        var bomb = Xlsx.of("").with("xl/worksheets/sheet1.xml", "<a>" + "<b/>".repeat(800_000) + "</a>");
        var many = Xlsx.of(ROWS);
        for (int n = 0; n < 2_001; n++) many.with("junk/" + n, "");
        var doctype = "<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sst><si><t>&x;</t></si></sst>";
        return Stream.of(
                Arguments.of("a part that swells", bomb, "bomb"),
                Arguments.of("thousands of parts", many, "bomb"),
                Arguments.of("an entity", Xlsx.of(ROWS).with("xl/sharedStrings.xml", doctype), "workbook_damaged"),
                Arguments.of("no XML", Xlsx.of(ROWS).with("xl/workbook.xml", "hello"), "workbook_damaged"),
                Arguments.of(
                        "half a sheet",
                        Xlsx.of("").with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1"),
                        "workbook_damaged"),
                Arguments.of("a text beyond the last", cell("<c t='s'><v>2000000000</v></c>"), "workbook_damaged"),
                Arguments.of("a column beyond the last", cell("<c r='ZZZZZZ1'><v>1</v></c>"), "columns"),
                Arguments.of("a cell of 40 KiB", cell("<c t='str'><v>" + noise(40_000) + "</v></c>"), "workbook_cell"),
                Arguments.of("an attribute of 400 KiB", cell("<c r='" + noise(400_000) + "'/>"), "workbook_cell"),
                Arguments.of("depth", cell("<c>".repeat(100)), "bomb"),
                Arguments.of("nothing", cell(""), "empty"),
                Arguments.of("a document", Xlsx.of("").with("_rels/.rels", "<Relationships/>"), "spreadsheet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void it_is_refused_with_a_sentence(String name, Xlsx workbook, String reason) {
        assertThat(Fixtures.refusal(read(workbook.bytes()))).isEqualTo("files.refused." + reason);
    }

    @Test
    void a_password_is_told_from_an_old_workbook() {
        var old = new ByteArrayOutputStream();
        old.writeBytes(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        assertThat(Fixtures.refusal(read(old.toByteArray()))).isEqualTo("files.refused.spreadsheet");
        old.writeBytes("E Encrypted EncryptedPackage".getBytes(UTF_16LE));
        assertThat(Fixtures.refusal(read(old.toByteArray()))).isEqualTo("files.refused.encrypted");
    }

    /** Damaged anywhere, it is read or refused, and leaves nothing behind. */
    @Test
    void damage_gets_a_sentence_too() {
        var whole = Xlsx.of(ROWS).bytes();
        var random = new Random(7);
        long before = leftBehind();
        for (int n = 0; n < 300; n++) {
            var damaged = whole.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(read(n % 2 == 0 ? damaged : java.util.Arrays.copyOf(whole, random.nextInt(whole.length))))
                    .isNotNull();
        }
        assertThat(leftBehind()).isEqualTo(before);
    }

    private static long leftBehind() {
        var names = new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.endsWith(".import"));
        return names == null ? 0 : names.length;
    }

    private static Xlsx cell(String cell) {
        return Xlsx.of("<row>" + cell + "</row>");
    }

    /** Letters that do not shrink much. */
    private static String noise(int length) {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() < length) text.append((char) ('a' + random.nextInt(26)));
        return text.toString();
    }

    private static Reading read(byte[] bytes) {
        try {
            return FileReader.read(new ByteArrayInputStream(bytes), 1 << 24);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
