package app.outboard.analytics.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.figures.Metric;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingPagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String PAGES = "/harbor/clients/bakery/landing-pages";
    private static final String MAY = "?period=custom&from=2026-04-29&to=2026-05-29";
    private static final String REPORT = """
            # Start date: 20260429
            # End date: 20260529
            Landing page,Session source,Sessions,Engaged sessions,Key events,Total revenue
            """;

    @BeforeAll
    static void figures() {
        Recording.of(app.database().database(), app.world().bakery())
                .pins(
                        Metric.OUTBOUND_CLICKS,
                        GoldenAccount.FROM,
                        GoldenAccount.TO,
                        Map.of("11", 40L, "12", 30L, "13", 20L, "14", 10L, "15", 5L))
                .pins(
                        Metric.PIN_CLICKS,
                        GoldenAccount.FROM,
                        GoldenAccount.TO,
                        Map.of("11", 200L, "12", 100L, "13", 90L, "14", 80L, "15", 60L))
                .record();
        imported("""
            Pin ID,Link
            11,https://www.bakery.example/bread/?utm_source=pinterest
            12,http://bakery.example/bread
            13,https://bakery.example/shop?item=1
            14,https://bakery.example/shop?item=2
            """);
        imported(REPORT + """
            /bread,pinterest.com,51,30,2.5,120.5
            /bread/,pinterest,9,5,0,0
            /shop,pinterest.com,7,1,0,0
            /elsewhere,pinterest.com,4,1,0,0
            /bread,google,900,1,1,1
            """);
    }

    @Test
    void sessions_stand_beside_outbound_clicks_page_by_page() {
        var page = app.as(Cast.VERA).get(PAGES + MAY);

        assertThat(page.status()).isEqualTo(200);
        assertThat(row(page, "/bread")).contains("bakery.example · 2 Pins", "70", "60", "300", "23.3");
        assertThat(row(page, "/shop?item=1")).contains("shared", "20", "7");
        assertThat(row(page, "No link known")).contains("1 Pin", "5");
        assertThat(page.text()).contains("counted 71 from Pinterest in these days, 4 of them on pages no known Pin");
    }

    @Test
    void sessions_can_be_the_order_and_more_columns_are_one_click_away() {
        var vera = app.as(Cast.VERA);
        var page = vera.get(PAGES + MAY + "&sort=sessions&order=asc");
        assertThat(page.document().select("tbody tr").first().text()).contains("/shop");
        assertThat(page.document().select("thead").text()).doesNotContain("Key events");

        var more = vera.get(PAGES + MAY + "&columns=engaged,key_events,revenue");
        assertThat(row(more, "/bread")).contains("35", "2.5", "120.50");
    }

    @Test
    void a_page_is_opened_as_it_was_written_and_tells_nobody_whence() {
        var link = app.as(Cast.VERA)
                .get(PAGES + MAY)
                .document()
                .select("tbody a[target=_blank]")
                .first();
        assertThat(link.attr("href")).startsWith("http").contains("bakery.example/bread");
        assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
    }

    @Test
    void one_page_shows_its_pins_and_its_sessions() {
        var vera = app.as(Cast.VERA);
        var href = vera.get(PAGES + MAY)
                .document()
                .select("tbody a.row-link:contains(/bread)")
                .attr("href");
        var page = vera.get(href);

        assertThat(page.document().select("h1").text()).isEqualTo("/bread");
        assertThat(page.document().select("tbody").first().text())
                .contains("Pin 11", "Pin 12")
                .doesNotContain("Pin 13");
        assertThat(page.document().select(".together").text()).contains("All its Pins together", "70", "300");
        assertThat(page.text()).contains("29 Apr – 29 May 2026", "120.50");
    }

    @Test
    void pins_without_a_link_say_how_to_give_them_one() {
        var page = app.as(Cast.BEN).get(PAGES + "/none" + MAY);

        assertThat(page.text())
                .contains("Pin 15", "Exports don’t say where a Pin leads")
                .doesNotContain("Pin 11");
        assertThat(page.document().select("main a[href$=/pins/paste]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BREAD", "bakery.example/bread", "https://www.bakery.example/bread/?utm_source=x"})
    void a_search_finds_a_page_however_it_is_written(String words) {
        var page =
                app.as(Cast.VERA).get(PAGES + MAY + "&q=" + java.net.URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(page.document().select("tbody tr")).hasSize(1);
    }

    @Test
    void other_days_have_a_dash_and_say_for_which_sessions_are_known() {
        Recording.of(app.database().database(), app.world().bakery())
                .pins(
                        Metric.OUTBOUND_CLICKS,
                        GoldenAccount.FROM.minusMonths(2),
                        GoldenAccount.TO.minusMonths(2),
                        Map.of("11", 7L))
                .record();
        var page = app.as(Cast.VERA).get(PAGES + "?period=custom&from=2026-02-28&to=2026-03-29");

        assertThat(page.text()).contains("No Google Analytics report fills exactly these days");
        assertThat(row(page, "/bread")).contains("–");
        assertThat(page.document().select("p a[href*=from=2026-04-29]").text()).isEqualTo("29 Apr – 29 May 2026");
    }

    @Test
    void the_file_holds_both_and_no_formula() {
        imported("Pin ID,Link\n15,https://bakery.example/=cmd\n");
        var csv = app.as(Cast.VERA).get(PAGES + ".csv" + MAY).body();
        assertThat(csv).contains("bakery.example/bread,2,60,,35,2.5,120.5,2026-04-29,2026-05-29,70,,300,");
        app.app().imports().undo(app.world().bakery(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/-1", "/abc", "/99999999999999999999", "/999999999"})
    void a_page_of_nobody_is_not_found(String path) {
        assertThat(app.as(Cast.ANA).get(PAGES + path).status()).isEqualTo(404);
    }

    @Test
    void a_strangers_page_is_not_found() {
        var vera = app.as(Cast.VERA);
        var href = vera.get(PAGES + MAY).document().select("tbody a.row-link").attr("href");
        var rita = app.as(Cast.RITA);
        assertThat(rita.get(href).status()).isEqualTo(404);
        assertThat(rita.get(href.replace("/harbor/", "/rival/")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=created&order=up",
                "?after=0&before=x",
                "?after=99999999999999999999",
                "?q=%00%25_%5C",
                "?q=://",
                "?columns=nonsense,,engaged",
                "?period=31d",
            })
    void an_address_nobody_meant_still_shows_a_page(String query) {
        assertThat(app.as(Cast.VERA).get(PAGES + query).status()).isEqualTo(200);
    }

    private static void imported(String text) {
        var upload = new Upload("a.csv", null, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(app.app().imports().importNow(app.world().bakery(), List.of(upload), true))
                .isInstanceOf(Told.Fine.class);
    }

    private static String row(Page page, String name) {
        return page.document()
                .select("tbody tr:has(a.row-link:contains(" + name + "))")
                .text();
    }
}
