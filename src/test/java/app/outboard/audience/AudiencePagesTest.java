package app.outboard.audience;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.imports.Upload;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudiencePagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String PATH = "/harbor/clients/bakery/audience";
    private static final String HOSTILE = "<script>alert(1)</script>";

    @BeforeAll
    static void snapshots() {
        var april = fixture("2026-04-18");
        var yearBefore = fixture("2025-04-20");
        bring(app.world().bakery(), april.replace("United Kingdom", HOSTILE));
        bring(app.world().bakery(), yearBefore);
        bring(app.world().bakery(), april.replace("2026-04-18", "2026-03-16").replace("0.875", "0.9"));
        bring(app.world().rivalBakery(), april.replace("10000", "777").replace("2026-04-18", "2026-06-30"));
    }

    @Test
    void the_newest_snapshot_stands_against_the_one_a_year_before() {
        var page = app.as(Cast.VERA).get(PATH);

        assertThat(page.text())
                .contains("18 Apr 2026 · Monthly", "10,000", "at most 7,000 on 20 Apr 2025")
                .contains("against 20 Apr 2025", "changes against 20 Apr 2025, in points")
                .doesNotContain("777", "30 Jun 2026");
        assertThat(page.document().select(".share-category summary").first().text())
                .contains("Food and Drinks", "87.5", "+8.8", "1.78");
        assertThat(page.document().select(".share-category").first().text()).contains("Meal Planning", "96.8", "1.29");
    }

    @Test
    void what_sets_them_apart_is_the_highest_affinity() {
        var lead = app.as(Cast.VERA).get(PATH).document().select(".audience-lead");

        assertThat(lead.select(".audience-word").eachText()).containsExactly("Food and Drinks", "Food and Drinks");
        assertThat(lead.text()).contains("1.78", "87.5");
    }

    @Test
    void another_day_and_another_comparison_are_asked_in_the_address() {
        var vera = app.as(Cast.VERA);

        assertThat(vera.get(PATH + "?date=2026-04-18&against=2026-03-16")
                        .document()
                        .select(".share-category summary")
                        .first()
                        .text())
                .contains("−2.5");
        var first = vera.get(PATH + "?view=total&date=2025-04-20");
        assertThat(first.text()).contains("20 Apr 2025 · Monthly", "7,000").doesNotContain("Change ");
        assertThat(vera.get(PATH + "?against=none").text())
                .contains("no comparison")
                .doesNotContain("in points");
    }

    @Test
    void over_time_is_a_chart_and_the_same_as_a_table() {
        var page = app.as(Cast.VERA).get(PATH);

        assertThat(page.document().select("[data-panel]")).hasSize(4);
        var rows = page.document().select("[data-chart-table] tbody tr");
        assertThat(rows.eachText()).hasSize(3);
        assertThat(rows.first().text()).contains("18 Apr 2026", "10,000", "87.5");
        assertThat(rows.last().text()).contains("20 Apr 2025", "7,000", "78.7");
        assertThat(page.document().select("[data-chart]").attr("data-values")).contains("\"2026-03-16\"", "0.875");
    }

    @Test
    void devices_above_the_whole_are_explained_and_labels_escaped() {
        var page = app.as(Cast.VERA).get(PATH);

        assertThat(page.text()).contains("Together more than 100 %", HOSTILE, "Deutschland");
        assertThat(page.body()).doesNotContain(HOSTILE);
    }

    @Test
    void an_audience_nobody_exported_says_how() {
        var ben = app.as(Cast.BEN);

        var engaged = ben.get(PATH + "?view=engaged");
        assertThat(engaged.text()).contains("No engaged audience yet", "press Export");
        var florist = ben.get("/harbor/clients/florist/audience");
        assertThat(florist.text()).contains("No audience yet");
        assertThat(florist.document().select("main .empty a").attr("href"))
                .isEqualTo("/harbor/clients/florist/imports");
        assertThat(app.as(Cast.VERA)
                        .get("/harbor/clients/florist/audience")
                        .document()
                        .select("main .empty a"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?view=all", "?date=2026-13-01", "?date=2030-01-01&against=x", "?against=2026-04-18", "?date=%00"
            })
    void an_address_nobody_meant_still_shows_the_newest(String query) {
        assertThat(app.as(Cast.VERA).get(PATH + query).text()).contains("18 Apr 2026 · Monthly");
    }

    @Test
    void one_snapshot_and_three_take_the_same_statements() {
        bring(app.world().florist(), fixture("2026-04-18"));
        assertThat(statements("/harbor/clients/florist/audience")).isEqualTo(statements(PATH));
        app.app().imports().undo(app.world().florist(), null);
    }

    private static int statements(String path) {
        var browser = app.as(Cast.VERA);
        app.database().statements().forget();
        Page page = browser.get(path);
        assertThat(page.status()).isEqualTo(200);
        return app.database().statements().count();
    }

    private static void bring(ClientScope scope, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var upload = new Upload("audience.csv", Instant.EPOCH, () -> new ByteArrayInputStream(bytes));
        app.app().imports().importNow(scope, List.of(upload), true);
    }

    private static String fixture(String day) {
        var path = "/fixtures/audience/audience-insights-total-audience-" + day + ".csv";
        try (var in = AudiencePagesTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
