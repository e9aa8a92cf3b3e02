package app.outboard.analytics.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String BAKERY = "/harbor/clients/bakery";
    private static final String MAY = "?period=custom&from=2026-04-29&to=2026-05-29";

    @BeforeAll
    static void figures() {
        GoldenAccount.recordIn(app.database().database(), app.world().bakery());
        Recording.of(app.database().database(), app.world().florist())
                .pins(
                        Metric.OUTBOUND_CLICKS,
                        LocalDate.parse("2026-05-01"),
                        LocalDate.parse("2026-05-31"),
                        Map.of("5", 9L))
                .record();
    }

    @Test
    void boards_go_out_as_they_came_in() {
        var file = app.as(Cast.VERA).get(BAKERY + "/boards.csv" + MAY);

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"bakery-boards-2026-04-29-2026-05-29.csv\";"
                        + " filename*=UTF-8''bakery-boards-2026-04-29-2026-05-29.csv");
        assertThat(file.body().lines())
                .hasSize(7)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Cat owner hacks,https://www.pinterest.com/harborcats/cat-owner-hacks/,"
                                + "2026-04-29,2026-05-29,5,,18,,346,3,0.2777777777777778,"));
        assertThat(file.body()).startsWith("\uFEFFBoard,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"})
    void no_text_becomes_a_formula(String title) {
        app.database()
                .arrange(
                        app.world().florist().agency().value(),
                        sql -> sql.execute("update pin set title = ? where pinterest_id = '5'", title));

        var file =
                app.as(Cast.VERA).get("/harbor/clients/florist/pins.csv?period=custom&from=2026-05-01&to=2026-05-31");

        assertThat(file.body().replace("\"", "")).contains("/pin/5/,'" + title).contains(",9,");
    }

    @Test
    void a_file_holds_all_rows_of_its_filters() {
        var browser = app.as(Cast.VERA);

        assertThat(lines(browser.get(BAKERY + "/pins.csv" + MAY).body())).hasSize(5);
        assertThat(lines(browser.get(BAKERY + "/pins.csv" + MAY + "&q=1138444529763028279")
                        .body()))
                .hasSize(2)
                .last()
                .asString()
                .contains(",,2,,,135,,,,");
        assertThat(lines(browser.get("/harbor/clients/florist/boards.csv").body()))
                .hasSize(1);
    }

    @Test
    void the_same_rows_go_out_for_a_spreadsheet() throws IOException {
        var browser = app.as(Cast.VERA);
        var file = browser.get(BAKERY + "/boards.xlsx" + MAY);

        assertThat(file.header("Content-Disposition")).contains("bakery-boards-2026-04-29-2026-05-29.xlsx");
        var rows = rows(file);
        assertThat(texts(rows.getFirst()))
                .isEqualTo(
                        List.of(lines(browser.get(BAKERY + "/boards.csv" + MAY).body())
                                .getFirst()
                                .substring(1)
                                .split(",")));
        assertThat(rows).hasSize(7).anySatisfy(row -> {
            assertThat(row.getCell(0).asString()).isEqualTo("Cat owner hacks");
            assertThat(row.getCell(2).asDate())
                    .isEqualTo(LocalDate.parse("2026-04-29").atStartOfDay());
            assertThat(row.getCell(4).asNumber()).isEqualByComparingTo("5");
            assertThat(row.getCell(5).getValue()).isNull();
            assertThat(row.getCell(6).asNumber()).isEqualByComparingTo("18");
            assertThat(row.getCell(10).asNumber().doubleValue()).isEqualTo(5 / 18.0);
        });
        assertThat(rows(browser.get(BAKERY + "/pins.xlsx" + MAY))).hasSize(5);
    }

    private static List<Row> rows(Page file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::asString).toList();
    }

    private static List<String> lines(String body) {
        return body.lines().toList();
    }
}
