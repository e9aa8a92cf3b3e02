package app.outboard.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    @TempDir
    private Path folder;

    private static final List<Column> COLUMNS = List.of(
            Column.text("Name"),
            Column.count("Saves"),
            Column.rate("Real CTR"),
            Column.day("From"),
            Column.prose("Why"));

    @Test
    void a_workbook_holds_numbers_days_and_empty_cells() throws IOException {
        var sheet = new Sheet("Boards", COLUMNS)
                .row("Cats", 1_148L, 22 / 53.0, LocalDate.of(2026, 4, 29), "Because")
                .row("Dogs", 0L, null, null, null);

        var rows = rows(Xlsx.of(List.of(sheet)), 0);

        assertThat(rows.get(0).stream().map(Cell::asString))
                .containsExactly("Name", "Saves", "Real CTR", "From", "Why");
        var cats = rows.get(1);
        assertThat(cats.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(cats.getCell(1).asNumber()).isEqualByComparingTo("1148");
        assertThat(cats.getCell(2).asNumber().doubleValue()).isEqualTo(22 / 53.0);
        assertThat(cats.getCell(2).getDataFormatString()).contains("%");
        assertThat(cats.getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 29));
        var dogs = rows.get(2);
        assertThat(dogs.getCell(1).asNumber()).isZero();
        for (int blank = 2; blank < 5; blank++)
            assertThat(dogs.getCell(blank).getValue()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "1,5", "01"})
    void no_text_becomes_a_formula_or_a_number(String risky) throws IOException {
        var sheet = new Sheet(risky, List.of(Column.text(risky), Column.count("Change"))).row(risky, -5L);
        var workbook = Xlsx.of(List.of(sheet));

        var row = rows(workbook, 0).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo(risky);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-5");
        assertThat(parts(workbook)).noneMatch(part -> part.contains("<f>"));
        var csv = new String(Csv.of(sheet), StandardCharsets.UTF_8);
        if (!Character.isDigit(risky.charAt(0)))
            assertThat(csv.replace("\"", "")).contains("'" + risky);
        assertThat(csv).contains(",-5");
    }

    @Test
    void a_noted_cell_keeps_its_number_and_says_its_note() throws IOException {
        var sheet = new Sheet("Months", List.of(Column.count("May 2026"))).row(new Noted(22L, "28 of 31 days"));

        assertThat(rows(Xlsx.of(List.of(sheet)), 0).get(1).getCell(0).asNumber())
                .isEqualByComparingTo("22");
        assertThat(parts(Xlsx.of(List.of(sheet)))).anyMatch(part -> part.contains("<t>28 of 31 days</t>"));
        assertThat(new String(Csv.of(sheet), StandardCharsets.UTF_8)).isEqualTo("\uFEFFMay 2026\r\n22\r\n");
    }

    @Test
    void many_rows_long_texts_and_odd_signs_are_no_trouble() throws IOException {
        var sheet = new Sheet("Pins", List.of(Column.text("Title"), Column.count("Saves")));
        for (long i = 0; i < 2_500; i++) sheet.row("Pin " + i, i);
        sheet.row("x".repeat(40_000), 1L).row("nul \u0000 and half a pair \ud83d", 2L);

        var rows = rows(Xlsx.of(List.of(sheet)), 0);

        assertThat(rows).hasSize(2_503);
        assertThat(rows.get(2_500).getCell(1).asNumber()).isEqualByComparingTo("2499");
        assertThat(rows.get(2_501).getCell(0).asString()).hasSize(32_767);
        assertThat(rows.get(2_502).getCell(0).asString()).isEqualTo("nul  and half a pair ");
    }

    @Test
    void a_cell_of_another_type_is_refused_at_once() {
        var sheet = new Sheet("Boards", COLUMNS);

        assertThatThrownBy(() -> sheet.row("Cats", "12", null, null, null)).hasMessageContaining("Saves");
        assertThatThrownBy(() -> sheet.row("Cats")).hasMessageContaining("1 cells for 5");
    }

    private static List<Row> rows(byte[] workbook, int sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    /** Everything in it, as XML. */
    private List<String> parts(byte[] workbook) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("a.xlsx"), workbook).toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
