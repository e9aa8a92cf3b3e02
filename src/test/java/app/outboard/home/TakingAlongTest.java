package app.outboard.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Figures that go out: as text for an e-mail, as tables, as a workbook. */
class TakingAlongTest {
    private static final String MAY = "?period=custom&from=2026-04-29&to=2026-05-29";

    @TempDir
    private Path folder;

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @BeforeAll
    static void figures() {
        GoldenAccount.recordIn(app.database().database(), app.world().bakery());
        Recording.of(app.database().database(), client("=Garden & Co"))
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2026, 3, 1), repeated(31, 40L))
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2026, 4, 1), repeated(30, 60L))
                .days(Metric.PIN_CLICKS, LocalDate.of(2026, 3, 1), repeated(61, 400L))
                .record();
        var gone = client("Gone");
        GoldenAccount.recordIn(app.database().database(), gone);
        app.database()
                .arrange(
                        gone.agency().value(),
                        sql -> sql.execute(
                                "update client set archived_at = now() where id = ?",
                                gone.client().value()));
        GoldenAccount.recordIn(app.database().database(), app.world().rivalBakery());
    }

    @Test
    void the_golden_account_as_the_text_of_an_e_mail() {
        assertThat(text("/harbor/clients/bakery" + MAY)).isEqualTo("""
                Bakery on Pinterest, 29 Apr – 29 May 2026
                There are no figures of 25 Mar – 24 Apr 2026 to compare with.

                22 clicks through to your site

                Of every 100 Pin clicks, 41.5 went on to your site

                     53  Pin clicks
                  1,148  impressions
                      7  saves

                Boards that sent the most clicks
                  8  Indoor cat life
                  5  Best cat products
                  5  Cat owner hacks
                  3  Cat behavior explained
                  1  Playful cats

                Pins that sent the most clicks
                  4  https://www.pinterest.com/pin/1138105980619624491/
                  3  https://www.pinterest.com/pin/1138096765774221528/
                  2  https://www.pinterest.com/pin/1138470820472448858/

                28 of 31 days are known; the newest 3 are not final yet.
                Data to 26 May 2026.
                Counted by Pinterest in UTC days, organic content only.
                """);
    }

    @Test
    void a_change_names_its_base_and_its_days() {
        assertThat(text("/harbor/clients/garden-co?from=2026-04-01&to=2026-04-30"))
                .isEqualTo("""
                =Garden & Co on Pinterest, April 2026
                compared with March 2026, the previous period
                on the 27 days that are final in both

                1,800 clicks through to your site
                  up 50.0 % from 1,080 to 1,620

                Of every 100 Pin clicks, 15 went on to your site
                  up from 10 to 15

                  12,000  Pin clicks, unchanged

                All 30 days are known; the newest 3 are not final yet.
                Data to 30 Apr 2026.
                Counted by Pinterest in UTC days, organic content only.
                """);
    }

    @Test
    void the_portfolio_has_one_line_per_client() {
        assertThat(text("/harbor?from=2026-04-01&to=2026-04-30")).isEqualTo("""
                Harbor: 3 clients on Pinterest, April 2026
                compared with the previous period

                1,801 clicks through to their sites. Of every 100 Pin clicks, 15 went on.

                Per client: clicks through, how many of 100 Pin clicks went on, and what changed
                      –    –  Florist: no figures yet
                      1   25  Bakery: nothing to compare with yet; 2 of 30 days
                  1,800   15  =Garden & Co: up 50.0 % from 1,080 to 1,620 (27 days compared)

                A dash means that it is not known. Counted by Pinterest in UTC days.
                """);
    }

    @Test
    void the_workbook_has_all_clients_and_months_unknown_ones_empty() throws IOException {
        var file = app.as(Cast.VERA).get("/harbor/figures.xlsx");

        assertThat(file.header("Content-Disposition")).contains("harbor-figures-2026-06-01.xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Outbound clicks",
                            "Real CTR",
                            "Pin clicks",
                            "Impressions",
                            "Saves",
                            "Days known",
                            "Month by month",
                            "Clients",
                            "Read me");
            assertThat(values(book, "Outbound clicks"))
                    .containsExactly(
                            List.of("Client", "Mar 2026", "Apr 2026", "May 2026"),
                            Arrays.asList("=Garden & Co", "1240", "1800", null),
                            Arrays.asList("Bakery", null, "1", "21"),
                            Arrays.asList("Florist", null, null, null));
            assertThat(values(book, "Saves").get(2)).isEqualTo(Arrays.asList("Bakery", null, "0", "7"));
            assertThat(values(book, "Days known").get(2)).containsExactly("Bakery", "0", "2", "26");
            assertThat(new BigDecimal(values(book, "Real CTR").get(2).getLast()).doubleValue())
                    .isEqualTo(21 / 49.0);
            assertThat(values(book, "Month by month")).hasSize(5);
            assertThat(values(book, "Read me").toString()).contains("All 3 clients", "March 2026 to May 2026");
        }
    }

    @Test
    void a_workbook_s_own_month_says_what_is_missing() throws IOException {
        assertThat(new String(part("/harbor/figures.xlsx", "xl/comments1.xml"), UTF_8))
                .contains("2 of 30 days", "26 of 31 days &#xb7; last 3 days provisional");
        assertThat(new String(part("/harbor/figures.xlsx", "xl/worksheets/sheet1.xml"), UTF_8))
                .doesNotContain("<f>");
    }

    @Test
    void a_client_s_days_go_out_with_the_unknown_ones_empty() throws IOException {
        var browser = app.as(Cast.VERA);
        var csv = browser.get("/harbor/clients/bakery/days.csv" + MAY);

        assertThat(csv.header("Content-Disposition")).contains("bakery-days-2026-04-29-2026-05-29.csv");
        assertThat(csv.body().lines())
                .hasSize(32)
                .contains("2026-04-29,1,4,92,0,,0.25,final,", "2026-05-26,3,3,52,0,,1.0,provisional,")
                .last()
                .isEqualTo("2026-05-29,,,,,,,not known,");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                browser.get("/harbor/clients/bakery/days.xlsx" + MAY).bytes()))) {
            assertThat(values(book, "Days")).hasSize(32).last().asList().containsOnlyOnce("not known");
        }
        assertThat(browser.get("/harbor/clients/bakery" + MAY)
                        .document()
                        .select(".downloads a")
                        .eachAttr("href"))
                .containsExactly("/harbor/clients/bakery/days.csv" + MAY, "/harbor/clients/bakery/days.xlsx" + MAY);
    }

    @Test
    void the_portfolio_goes_out_as_it_stands() {
        var page = app.as(Cast.VERA).get("/harbor?from=2026-04-01&to=2026-04-30&q=garden");
        var csv = app.as(Cast.VERA)
                .get(page.document().selectFirst(".downloads a").attr("href"));

        assertThat(csv.body().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(
                        "'=Garden & Co,,540 outbound clicks more,2026-04-01,2026-04-30,1800,30,1080.0,27,0.5,up,0.15,");
        assertThat(page.document().select("a[href=/harbor/figures.xlsx]").text())
                .contains("All clients × months");
    }

    @Test
    void strangers_get_none_of_it() {
        for (var path : List.of("/harbor/figures.xlsx", "/harbor/clients.csv", "/harbor/clients/bakery/days.xlsx"))
            assertThat(app.as(Cast.RITA).get(path).status()).as(path).isEqualTo(404);
    }

    @Test
    void as_many_statements_for_many_clients_as_for_one() {
        var rita = app.as(Cast.RITA);
        int few = statements(() -> rita.get("/rival/figures.xlsx"));
        var ana = app.as(Cast.ANA);
        assertThat(statements(() -> ana.get("/harbor/figures.xlsx"))).isEqualTo(few);
    }

    private byte[] part(String path, String name) throws IOException {
        var file = Files.write(
                folder.resolve("a.xlsx"), app.as(Cast.VERA).get(path).bytes());
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private static int statements(Runnable visit) {
        visit.run();
        app.database().statements().forget();
        visit.run();
        return app.database().statements().count();
    }

    private static List<List<String>> values(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read().stream()
                .map(row -> row.stream().map(TakingAlongTest::value).toList())
                .toList();
    }

    private static String value(Cell cell) {
        if (cell == null || cell.getValue() == null) return null;
        return cell.getValue() instanceof BigDecimal number ? number.toPlainString() : cell.asString();
    }

    private static String text(String path) {
        return app.as(Cast.VERA)
                .get(path)
                .document()
                .selectFirst("textarea[readonly]")
                .wholeText();
    }

    private static Long[] repeated(int days, Long value) {
        var values = new Long[days];
        Arrays.fill(values, value);
        return values;
    }

    private static ClientScope client(String name) {
        return ((Adding.Added) app.app().clients().add(app.world().harbor(), new NewClient(name, null, ""))).client();
    }
}
