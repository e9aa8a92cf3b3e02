package app.outboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.NewAgency;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import app.outboard.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HomePagesTest {
    private static final String GOLDEN = "/harbor/clients/bakery?period=custom&from=2026-04-29&to=2026-05-29";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @BeforeAll
    static void figures() {
        GoldenAccount.recordIn(app.database().database(), app.world().bakery());
        GoldenAccount.withoutDailyPinClicks(app.database().database(), client("Boards only"))
                .record();
        var years = new Long[700];
        Arrays.setAll(years, day -> 900L);
        Recording.of(app.database().database(), app.world().rivalBakery())
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2024, 7, 1), years)
                .record();
    }

    @Test
    void the_golden_account_reads_as_pinterest_counted_it() {
        var page = vera(GOLDEN);
        assertThat(leads(page)).containsExactly("22", "41.5%");
        var text = plain(page);
        assertThat(text)
                .contains(
                        "28 of 31 days",
                        "interval 29.3 – 54.9 %",
                        "data to 26 May",
                        "last 3 days provisional",
                        "Organic")
                .contains("Pin clicks", "53", "1,148", "1.92 %")
                .contains("no figures in the previous period");
    }

    @Test
    void the_chart_has_its_twin_in_words() {
        var page = vera(GOLDEN + "&metrics=saves");
        var chart = page.document().selectFirst("figure[data-chart]");
        assertThat(chart.attr("data-values"))
                .contains("\"outbound_clicks\"", "\"real_ctr\"", "\"saves\"", "2026-05-24");
        var rows = page.document().select("[data-chart-table] tbody tr");
        assertThat(rows).hasSize(31);
        assertThat(rows.last().text()).contains("–");
        assertThat(page.document().select(".provisional-day")).hasSize(3);
    }

    @Test
    void top_boards_and_pins_say_which_days_they_are_of() {
        var page = vera(GOLDEN);
        var boards = page.document().selectFirst("#top-boards");
        assertThat(boards.selectFirst(".about").text()).isEqualTo("29 Apr – 29 May 2026 · in this period");
        assertThat(boards.select("tbody tr")).hasSize(5);
        assertThat(boards.selectFirst("tbody tr").text()).startsWith("Indoor cat life 8 16");
        assertThat(page.document().selectFirst("#top-pins tbody tr").text()).contains("1138105980619624491", "4");
        assertThat(page.document().selectFirst("#top-fresh").text())
                .contains("No Pin here is known", "0 of 4 Pins dated");
    }

    @Test
    void without_daily_pin_clicks_the_boards_speak_and_say_so() {
        var page = vera("/harbor/clients/boards-only?from=2026-04-29&to=2026-05-29");
        assertThat(leads(page)).containsExactly("22", "41.5%");
        assertThat(plain(page)).contains("from boards", "53 from boards");
    }

    @Test
    void every_figure_names_its_imports() {
        var origins = vera(GOLDEN).document().select("details:contains(Where do these) tbody tr");
        assertThat(origins).hasSize(1);
        assertThat(origins.text()).contains("29 Apr – 29 May 2026", "Outbound clicks", "boards and Pins 10");
        assertThat(origins.select("a").attr("href")).startsWith("/harbor/clients/bakery/imports");
    }

    @Test
    void a_period_without_figures_says_which_days_there_are() {
        var page = vera("/harbor/clients/bakery?from=2026-01-01&to=2026-01-31");
        assertThat(plain(page)).contains("Nothing is known for January 2026", "29 Apr – 26 May 2026");
        assertThat(page.document().select(".empty a.primary").attr("href")).contains("from=2026-04-29&to=2026-05-26");
    }

    @Test
    void a_client_without_figures_asks_for_files() {
        assertThat(plain(ben("/harbor/clients/florist"))).contains("No figures yet");
        assertThat(ben("/harbor/clients/florist")
                        .document()
                        .select(".empty a.primary")
                        .attr("href"))
                .isEqualTo("/harbor/clients/florist/imports");
        assertThat(vera("/harbor/clients/florist").document().select(".empty a.primary"))
                .as("a viewer may not import")
                .isEmpty();
    }

    @Test
    void figures_with_other_filters_are_named_not_shown() {
        Recording.of(app.database().database(), client("Everything"))
                .filters(new Filters(""))
                .days(Metric.OUTBOUND_CLICKS, GoldenAccount.FROM, 7L, 8L)
                .record();
        var page = ben("/harbor/clients/everything");
        assertThat(plain(page)).contains("No figures in this filter set: Organic", "all content");
        assertThat(page.document().select(".empty a.primary").attr("href"))
                .isEqualTo("/harbor/clients/everything/settings");
        assertThat(page.document().select(".figure-value")).isEmpty();
    }

    @Test
    void where_most_rows_have_few_clicks_it_is_said_once() {
        var boards = vera(GOLDEN).document().selectFirst("#top-boards");
        assertThat(boards.text()).containsOnlyOnce("fewer than 50 Pin clicks");
        assertThat(boards.select(".badge")).isEmpty();
    }

    @Test
    void the_portfolio_has_a_row_for_each_client_who_needs_you_first() {
        var page = ben("/harbor?from=2026-04-29&to=2026-05-29");
        assertThat(names(page)).containsSubsequence("Florist", "Bakery", "Boards only");
        assertThat(row(page, "Florist").text()).contains("no figures yet", "drop files");
        assertThat(plain(page)).contains("44 outbound clicks", "real CTR 41.5 %");
        assertThat(page.body()).doesNotContain("28,800");
    }

    @Test
    void a_month_that_is_missing_is_to_be_exported_never_zero() {
        app.clock().set(Instant.parse("2026-11-23T08:00:00Z"));
        try {
            var bakery = row(ben("/harbor"), "Bakery");
            assertThat(bakery.text()).contains("nothing known for October 2026", "export October", "–");
            assertThat(bakery.select(".lead").text()).isEqualTo("–");
        } finally {
            app.clock().set(TestClock.START);
        }
    }

    @Test
    void search_columns_and_order_live_in_the_address() {
        assertThat(names(vera("/harbor?q=BAK"))).containsExactly("Bakery");
        assertThat(plain(vera("/harbor?q=nobody"))).contains("No client matches");
        var page = vera("/harbor?from=2026-04-29&to=2026-05-29&columns=age,coverage&sort=outbound");
        assertThat(page.document().select("th[aria-sort=descending]").text()).contains("Outbound");
        assertThat(row(page, "Bakery").text()).contains("6 d", "28 of 31 days");
        assertThat(page.document().select(".period-picker a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("columns=age%2Ccoverage", "sort=outbound"));
        assertThat(names(page)).containsSubsequence("Bakery", "Florist");
    }

    @Test
    void an_agency_s_first_day_asks_for_a_client() {
        try (var fresh = TestApp.empty()) {
            fresh.app()
                    .accounts()
                    .setUp(new NewAgency("Pier", "pier", Cast.ANA.fullName(), Cast.ANA.email(), Cast.PASSWORD));
            var page = fresh.as(Cast.ANA).get("/pier");
            assertThat(page.document().select(".empty h2").text()).isEqualTo("Add your first client");
            assertThat(page.document().select(".empty a.primary").attr("href")).isEqualTo("/pier/clients/new");
        }
    }

    @Test
    void archived_clients_stand_apart() {
        var gone = client("Gone");
        app.database()
                .arrange(
                        gone.agency().value(),
                        sql -> sql.execute(
                                "update client set archived_at = now() where id = ?",
                                gone.client().value()));
        assertThat(names(vera("/harbor"))).doesNotContain("Gone");
        assertThat(vera("/harbor").document().select("a[href=/harbor/archived]").text())
                .isEqualTo("1 archived client");
        assertThat(vera("/harbor/archived").text()).contains("Gone");
        assertThat(vera("/harbor/clients/gone").status()).isEqualTo(200);
    }

    @Test
    void strangers_find_nothing() {
        var rita = app.as(Cast.RITA);
        for (var path : List.of("/harbor", "/harbor/archived", "/harbor/glossary", GOLDEN))
            assertThat(rita.get(path).status()).as(path).isEqualTo(404);
        assertThat(plain(rita.get("/rival/clients/bakery"))).contains("27,000");
    }

    @Test
    void the_glossary_has_an_entry_for_every_question_mark() {
        var glossary = vera("/harbor/glossary").document();
        for (var page : List.of(vera(GOLDEN), vera("/harbor")))
            for (var link : page.document().select("a.term"))
                assertThat(glossary.getElementById(link.attr("href").split("#", 2)[1]))
                        .as(link.attr("href"))
                        .isNotNull();
        assertThat(glossary.getElementById("few_clicks").text()).contains("50 Pin clicks");
    }

    @Test
    void as_many_statements_for_thirty_clients_as_for_a_few() {
        try (var busy = TestApp.withWorld()) {
            GoldenAccount.recordIn(busy.database().database(), busy.world().bakery());
            var ana = busy.as(Cast.ANA);
            int portfolio = statements(busy, () -> ana.get("/harbor"));
            int overview = statements(busy, () -> ana.get(unasked()));
            for (int n = 0; n < 28; n++) {
                var added = busy.app().clients().add(busy.world().harbor(), new NewClient("Client " + n, null, ""));
                if (added instanceof Adding.Added(var scope))
                    GoldenAccount.recordIn(busy.database().database(), scope);
            }
            assertThat(statements(busy, () -> ana.get("/harbor")))
                    .isEqualTo(portfolio)
                    .isLessThanOrEqualTo(9);
            assertThat(statements(busy, () -> ana.get(unasked())))
                    .isEqualTo(overview)
                    .isLessThanOrEqualTo(25);
        }
    }

    /** The same question in words that no page is kept of. */
    private static String unasked() {
        return GOLDEN + "&n=" + System.nanoTime();
    }

    private static int statements(TestApp app, Runnable visit) {
        visit.run();
        app.database().statements().forget();
        visit.run();
        return app.database().statements().count();
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

    private static List<String> names(Page page) {
        return page.document().select(".portfolio .row-link").eachText();
    }

    private static List<Element> rows(Page page) {
        return page.document().select(".portfolio tbody tr");
    }

    private static Element row(Page page, String name) {
        return rows(page).stream()
                .filter(row -> row.select(".row-link").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** With plain spaces before units. */
    private static String plain(Page page) {
        return page.text().replace('\u202f', ' ');
    }
}
