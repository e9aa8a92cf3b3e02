package app.outboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.demo.invented.Script;
import app.outboard.testing.Browser;
import app.outboard.testing.TestApp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a visitor sees in the demo: the six stories it tells. The long count is the whole demo, else fewer months. */
final class StoriesTest {
    private static final Script FULL = Script.full();
    private static final Script SCRIPT =
            Boolean.getBoolean("outboard.deep") ? FULL : new Script(FULL.clients(), 13, 2, FULL.seed());

    @RegisterExtension
    static final TestApp app = TestApp.emptyWithDemo(SCRIPT, true);

    private static Browser visitor;

    @BeforeAll
    static void the_demo() throws InterruptedException {
        app.clock().set(Instant.parse("2026-11-24T10:00:00Z"));
        var access = app.app().demo().ready().orElseThrow();
        visitor = app.browser();
        visitor.signIn(access.email(), access.password());
    }

    @Test
    void the_portfolio_tells_who_needs_help_and_who_does_well() {
        var rows = visitor.get("/demo").document().select("main tbody tr").eachText();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0)).startsWith("OL Oak & Linen nothing known for October 2026");
        assertThat(rows.get(1)).startsWith("ML Marlow Lane").contains("outbound clicks fewer", "▼");
        assertThat(row(rows, "Lantern Lane Travel")).contains("few clicks", "within noise");
        assertThat(row(rows, "Willow & Wren Weddings")).contains("outbound clicks more");
        assertThat(row(rows, "Sage & Skillet")).contains("outbound clicks more");
    }

    @Test
    void a_broken_link_stops_outbound_clicks_and_not_pin_clicks() {
        var text = visitor.get("/demo/clients/marlow-lane?period=30d").text();
        assertThat(text)
                .containsPattern("Outbound clicks\\? \\d{1,2} ▼down 9\\d")
                .containsPattern("Pin clicks \\? \\d\\d,\\d{3} ▲up");
    }

    @Test
    void missing_months_are_missing_and_not_zero() {
        assertThat(visitor.get("/demo/clients/fern-furrow?period=12m").text())
                .containsPattern("(29\\d|30\\d) of 36\\d days");
    }

    @Test
    void every_pin_listed_is_known_by_title_board_and_day() {
        for (var client : List.of("willow-wren-weddings", "sage-skillet", "fern-furrow", "marlow-lane", "oak-linen")) {
            var overview = visitor.get("/demo/clients/" + client);
            assertThat(overview.text()).containsPattern("(\\d+) of \\1 Pins dated");
        }
    }

    @Test
    void no_page_of_a_client_is_empty() {
        for (var client : List.of("willow-wren-weddings", "fern-furrow", "marlow-lane", "oak-linen")) {
            var at = "/demo/clients/" + client;
            assertThat(visitor.get(at + "/audience").text()).contains("Interests", "United Kingdom", "iPhone");
            assertThat(visitor.get(at + "/audience?view=engaged").text()).contains("United Kingdom");
            assertThat(visitor.get(at + "/keywords").document().select("main tbody tr"))
                    .hasSizeGreaterThan(30);
            assertThat(visitor.get(at + "/boards").text()).contains("group board", "Pins · ", "changed");
            assertThat(visitor.get(at + "/landing-pages?from=2026-09-01&to=2026-09-30")
                            .text())
                    .contains("Sessions");
        }
    }

    private static String row(List<String> rows, String client) {
        return rows.stream().filter(row -> row.contains(client)).findFirst().orElseThrow();
    }
}
