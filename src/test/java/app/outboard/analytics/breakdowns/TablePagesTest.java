package app.outboard.analytics.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.NewClient;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablePagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String BAKERY = "/harbor/clients/bakery";
    private static final String MAY = "?period=custom&from=2026-04-29&to=2026-05-29";
    private static final String HOSTILE = "=cmd|'/c calc'!A1 <script>alert(1)</script>";
    private static final String TOP = "1138105980619624491";

    @BeforeAll
    static void figures() {
        var world = app.world();
        GoldenAccount.recordIn(app.database().database(), world.bakery());
        Recording.of(app.database().database(), world.rivalBakery())
                .pins(Metric.OUTBOUND_CLICKS, GoldenAccount.FROM, GoldenAccount.TO, Map.of("7777777", 777L))
                .boards(Metric.OUTBOUND_CLICKS, GoldenAccount.FROM, GoldenAccount.TO, Map.of("rival-board", 888L))
                .record();
        say("title", HOSTILE);
        say("link", "javascript:alert(1)");
    }

    @Test
    void boards_show_what_the_exports_say() {
        var page = app.as(Cast.VERA).get(BAKERY + "/boards" + MAY);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("tbody tr")).hasSize(6);
        assertThat(row(page, "Cat owner hacks")).contains("5", "18", "27.8");
        assertThat(row(page, "Indoor cat life")).contains("8", "16", "50.0");
        assertThat(row(page, "New cat parent")).contains("–");
        assertThat(page.text())
                .contains("29 Apr – 29 May 2026", "in this period", "May include others’ Pins.")
                .doesNotContain("888", "Rival");
        assertThat(page.document().select("tbody svg.interval")).hasSize(5);
        assertThat(page.document().select("[aria-sort=descending]").text()).contains("Outbound");
    }

    @Test
    void boards_say_what_a_list_of_boards_said() {
        app.database()
                .arrange(
                        app.world().bakery().agency().value(),
                        sql -> sql.execute("update board set is_group = true, pin_count = 312, followers = 1204,"
                                + " modified_on = '2026-04-14' where slug = 'playful-cats'"));
        var page = app.as(Cast.VERA).get(BAKERY + "/boards" + MAY);

        assertThat(row(page, "Playful cats"))
                .contains("group board", "312 Pins · 1,204 followers · changed 14 Apr 2026");
        assertThat(row(page, "Indoor cat life")).doesNotContain("group board", "followers");
    }

    @Test
    void most_boards_under_the_minimum_are_said_once_above_the_table() {
        var page = app.as(Cast.VERA).get(BAKERY + "/boards" + MAY);

        assertThat(page.text()).contains("fewer than 50 Pin clicks");
        assertThat(page.document().select("tbody td .badge")).isEmpty();
    }

    @Test
    void other_days_show_the_nearest_export_and_say_so() {
        var page = app.as(Cast.VERA).get(BAKERY + "/boards");

        assertThat(page.text()).contains("no export lies inside the chosen days", "29 Apr – 29 May 2026");
        assertThat(page.document().select(".chips a").attr("href")).contains("from=2026-04-29&to=2026-05-29");
    }

    @Test
    void pins_show_what_the_exports_say_and_escape_it() {
        var page = app.as(Cast.VERA).get(BAKERY + "/pins" + MAY);

        assertThat(page.document().select("tbody tr")).hasSize(4);
        assertThat(page.document().select("tbody tr").first().text()).contains(HOSTILE, "4");
        assertThat(page.body()).doesNotContain("<script>alert(1)").doesNotContain("7777777");
        assertThat(row(page, "1138444529763028279")).contains("≤ 2", "135");
    }

    @Test
    void a_search_finds_by_title_and_keeps_the_rest() {
        var page = app.as(Cast.VERA).get(BAKERY + "/pins" + MAY + "&q=CALC&sort=impressions");

        assertThat(page.document().select("tbody tr")).hasSize(1);
        assertThat(page.document().select("main .search-box input[name=sort]").attr("value"))
                .isEqualTo("impressions");
    }

    @Test
    void fresh_pins_say_how_many_are_dated_and_how_to_finish() {
        var page = app.as(Cast.BEN).get(BAKERY + "/pins" + MAY + "&fresh=30d");

        assertThat(page.text()).contains("0 of 4 Pins dated", "No Pin matches");
        assertThat(page.document().select("a[href=" + BAKERY + "/pins/paste]")).isNotEmpty();
        assertThat(app.as(Cast.VERA).get(BAKERY + "/pins" + MAY + "&fresh=30d").body())
                .doesNotContain("/pins/paste");
    }

    @Test
    void one_pin_shows_its_ranges_and_leads_to_pinterest() {
        var page = app.as(Cast.BEN).get(BAKERY + "/pins/" + TOP);

        assertThat(page.text()).contains(HOSTILE, "29 Apr – 29 May 2026");
        assertThat(page.document()
                        .select("a[href=https://www.pinterest.com/pin/" + TOP + "/]")
                        .attr("rel"))
                .isEqualTo("noreferrer noopener");
        assertThat(page.document().select("a[href^=javascript]")).isEmpty();
        assertThat(page.document().select(".timeline rect")).hasSize(1);
    }

    @Test
    void figures_from_before_the_link_are_not_judged() {
        var pin = "1138096765774221528";
        app.database()
                .arrange(
                        app.world().bakery().agency().value(),
                        sql -> sql.execute("update pin set link_added_on = '2026-05-12' where pinterest_id = ?", pin));

        var page = app.as(Cast.BEN).get(BAKERY + "/pins/" + pin);

        assertThat(page.text()).contains("added on 12 May 2026", "before the link");
        assertThat(page.document().select(".timeline rect.before, .timeline line.link"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/boards", "/pins", "/boards.csv", "/pins.csv", "/pins/" + TOP})
    void a_stranger_finds_nothing(String path) {
        assertThat(app.as(Cast.RITA).get(BAKERY + path).status()).isEqualTo(404);
        assertThat(app.as(Cast.RITA).get("/rival/clients/bakery/pins/" + TOP).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pins/7777777", "/pins/1", "/pins/abc", "/pins/99999999999999999999999999"})
    void a_pin_of_nobody_is_not_found(String path) {
        assertThat(app.as(Cast.ANA).get(BAKERY + path).status()).isEqualTo(404);
    }

    @Test
    void a_client_without_figures_is_led_to_the_imports() {
        app.app().clients().add(app.world().harbor(), new NewClient("Grocer", "grocer", ""));
        for (var path : new String[] {"/boards", "/pins"}) {
            var page = app.as(Cast.ANA).get("/harbor/clients/grocer" + path);
            assertThat(page.document().select("main .empty a").attr("href"))
                    .isEqualTo("/harbor/clients/grocer/imports");
        }
    }

    @Test
    void exports_with_other_filters_are_one_click_away() {
        Recording.of(app.database().database(), app.world().florist())
                .filters(new Filters("content types=organic; source=your pins"))
                .boards(Metric.OUTBOUND_CLICKS, GoldenAccount.FROM, GoldenAccount.TO, Map.of("roses", 12L))
                .record();
        var browser = app.as(Cast.BEN);

        var page = browser.get("/harbor/clients/florist/boards" + MAY);
        assertThat(page.text()).contains("No boards table with these filters", "source=your pins");
        var shown = browser.get(page.document().select("main .empty a").attr("href"));
        assertThat(shown.text()).contains("Roses", "12").doesNotContain("May include others’ Pins.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=nonsense&order=up",
                "?after=0&before=x",
                "?board=99999999999999999999",
                "?q=%00%25_%5C",
                "?period=31d&clicks=none",
                "?filter=1",
                "?sort=created&order=asc&fresh=&clicks=few"
            })
    void an_address_nobody_meant_still_shows_a_page(String query) {
        assertThat(app.as(Cast.VERA).get(BAKERY + "/pins" + query).status()).isEqualTo(200);
        assertThat(app.as(Cast.VERA).get(BAKERY + "/boards" + query).status()).isEqualTo(200);
    }

    @Test
    void five_pins_and_five_hundred_take_the_same_statements() {
        var browser = app.as(Cast.VERA);
        var many = new LinkedHashMap<String, Long>();
        for (long i = 0; i < 500; i++) many.put(String.valueOf(90_000 + i), 1000 - i);
        Recording.of(app.database().database(), app.world().bakery())
                .pins(Metric.OUTBOUND_CLICKS, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), many)
                .record();

        app.database().statements().forget();
        browser.get(BAKERY + "/pins" + MAY);
        int few = app.database().statements().count();
        app.database().statements().forget();
        var page = browser.get(BAKERY + "/pins?period=custom&from=2026-03-01&to=2026-03-31");

        assertThat(page.text()).contains("1–50 of 500 Pins");
        assertThat(app.database().statements().count()).isEqualTo(few);
    }

    private static void say(String column, String value) {
        app.database()
                .arrange(
                        app.world().bakery().agency().value(),
                        sql -> sql.execute("update pin set " + column + " = ? where pinterest_id = ?", value, TOP));
    }

    private static String row(Page page, String name) {
        return page.document().select("tbody tr:contains(" + name + ")").text();
    }
}
