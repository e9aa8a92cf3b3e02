package app.outboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of clients whose months come out of a manager's own sheet. */
class SheetPagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @BeforeAll
    static void figures() {
        var days = new Long[61];
        Arrays.setAll(days, day -> 10L);
        var clicks = new Long[61];
        Arrays.setAll(clicks, day -> 100L);
        Recording.of(app.database().database(), client("Sheet"))
                .months(Metric.OUTBOUND_CLICKS, YearMonth.of(2024, 3), 500L, 600L)
                .months(Metric.PIN_CLICKS, YearMonth.of(2024, 3), 6_000L, 6_000L)
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2025, 4, 1), days)
                .days(Metric.PIN_CLICKS, LocalDate.of(2025, 4, 1), clicks)
                .record();
        Recording.of(app.database().database(), client("Only a sheet"))
                .months(Metric.OUTBOUND_CLICKS, YearMonth.of(2025, 6), 70L, 80L)
                .months(Metric.PIN_CLICKS, YearMonth.of(2025, 6), 700L, 800L)
                .record();
    }

    @Test
    void last_year_out_of_a_sheet_stands_beside_this_year_by_days() {
        var page = vera("/harbor/clients/sheet?from=2025-04-01&to=2025-04-30");
        assertThat(leads(page)).containsExactly("300", "10.0%");
        assertThat(plain(page))
                .contains("50.0 %", "from 600, the same period last year by your spreadsheet")
                .contains("6,000 from your spreadsheet", "30 of 30 days");
        assertThat(page.document().select("figure[data-chart]")).hasSize(1);
        assertThat(plain(page)).doesNotContain("Known only as totals");
    }

    @Test
    void months_of_a_sheet_are_shown_as_such_and_never_drawn_by_day() {
        var page = vera("/harbor/clients/sheet?from=2024-03-01&to=2024-04-30");
        assertThat(leads(page)).containsExactly("1,100", "9.2%");
        assertThat(plain(page)).contains("from your spreadsheet", "12,000", "From your spreadsheet: Pin clicks");
        assertThat(page.document().select("figure[data-chart]")).isEmpty();
        var months = page.document().selectFirst("section:contains(Known only as totals) table");
        assertThat(months.select("tbody tr").eachText())
                .containsExactly("April 2024 600 6,000 10.0\u202f% – –", "March 2024 500 6,000 8.3\u202f% – –");
        assertThat(page.document()
                        .select("details:contains(Where do these) tbody tr")
                        .text())
                .contains("totals of Outbound clicks, Pin clicks");
    }

    @Test
    void all_reaches_back_over_a_sheet() {
        var page = vera("/harbor/clients/sheet?period=all");
        assertThat(leads(page).getFirst()).isEqualTo("1,710");
        assertThat(plain(page)).contains("partly from your spreadsheet", "122 of 457 days");
        assertThat(plain(vera("/harbor/clients/sheet?from=2024-04-01&to=2024-04-29")))
                .contains("Nothing is known for 1 – 29 Apr 2024", "1 Mar 2024 – 31 May 2025");
    }

    @Test
    void the_portfolio_says_which_rows_a_sheet_made() {
        var sheet = row(ben("/harbor?from=2024-04-01&to=2024-04-30&columns=coverage"), "Sheet");
        assertThat(sheet.select(".lead").text()).isEqualTo("600");
        assertThat(sheet.text()).contains("from your spreadsheet");
    }

    @Test
    void a_client_known_by_a_sheet_alone_opens_on_a_year_and_nothing_is_provisional() {
        var page = vera("/harbor/clients/only-a-sheet");
        assertThat(leads(page)).containsExactly("150", "10.0%");
        assertThat(plain(page)).contains("data to 31 Jul").doesNotContain("provisional");
    }

    private static ClientScope client(String name) {
        return ((Adding.Added) app.app().clients().add(app.world().harbor(), new NewClient(name, null, ""))).client();
    }

    private static Page vera(String path) {
        return app.as(Cast.VERA).get(path);
    }

    private static Page ben(String path) {
        return app.as(Cast.BEN).get(path);
    }

    private static List<String> leads(Page page) {
        return page.document().select(".figure-value").eachText().stream()
                .map(text -> text.replaceAll("\\s", ""))
                .toList();
    }

    private static Element row(Page page, String name) {
        return page.document().select(".portfolio tbody tr").stream()
                .filter(row -> row.select(".row-link").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** With plain spaces before units. */
    private static String plain(Page page) {
        return page.text().replace('\u202f', ' ');
    }
}
