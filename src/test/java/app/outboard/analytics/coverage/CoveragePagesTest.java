package app.outboard.analytics.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.Adding;
import app.outboard.clients.NewClient;
import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoveragePagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @BeforeAll
    static void may_was_imported() {
        GoldenAccount.recordIn(app.database().database(), app.world().bakery());
        var years = new Long[700];
        Arrays.fill(years, 900L);
        Recording.of(app.database().database(), app.world().rivalBakery())
                .days(Metric.SAVES, LocalDate.of(2024, 7, 1), years)
                .record();
        app.clock().set(Instant.parse("2026-06-04T09:00:00Z"));
    }

    @Test
    void each_month_says_how_many_days_are_known() {
        var months = vera("").document().select("table.coverage tbody tr");
        assertThat(months.eachText())
                .hasSize(7)
                .satisfies(rows -> assertThat(rows.get(1))
                        .startsWith("May 2026 26 of 31 days, missing 27 – 31 May 2026 · 3 days provisional"))
                .satisfies(rows -> assertThat(rows.get(2)).startsWith("April 2026 2 of 30 days"))
                .satisfies(rows -> assertThat(rows.getLast()).startsWith("December 2025 0 of 31 days"));
    }

    @Test
    void days_are_drawn_apart_from_colour() {
        var strip = vera("").document().select("table.coverage tbody tr").get(1).selectFirst("svg");
        assertThat(strip.select(".known").attr("d")).isEqualTo("M0 6h92");
        assertThat(strip.select(".provisional").attr("d")).isEqualTo("M92 6h12");
        assertThat(strip.select(".missing").attr("d")).isEqualTo("M104 6h20");
    }

    @Test
    void tables_of_other_dates_are_not_taken_for_the_months() {
        var may = vera("").document().select("table.coverage tbody tr").get(1);
        assertThat(may.select("td").eachText().subList(4, 6)).containsExactly("of other dates", "of other dates");
        assertThat(vera("").document().select("table.coverage tbody tr").last().text())
                .contains("missing missing");
    }

    @Test
    void every_day_of_a_month_names_its_import_or_what_brings_it() {
        var rows = vera("?month=2026-05").document().select("#month tbody tr");
        assertThat(rows.getFirst().text())
                .startsWith("Outbound clicks 1 – 26 May 2026 known · 3 days provisional imported");
        assertThat(rows.getFirst().select("a").attr("href")).startsWith("/harbor/imports/");
        assertThat(rows.get(1).text()).isEqualTo("Outbound clicks 27 – 31 May 2026 missing Open the checklist");
        assertThat(rows.get(1).select("a").attr("href")).isEqualTo("/harbor/clients/bakery/checklist?month=2026-05");
    }

    @Test
    void what_pinterest_is_about_to_forget_comes_first_to_last() {
        var leaving = vera("").document().select("section:contains(About to leave) tbody tr");
        assertThat(leaving.eachText())
                .hasSize(6)
                .first()
                .asString()
                .contains(
                        "December 2025",
                        "Boards, Pins by Outbound clicks, Pin clicks",
                        "30 Jun 2026, 26 days left",
                        "soon");
        assertThat(leaving.last().text()).contains("May 2026", "30 Nov 2026").doesNotContain("soon");
        assertThat(vera("").text()).contains("daily figures for 90 days only: today from 6 Mar 2026 on");
    }

    @Test
    void a_month_of_which_only_a_total_is_known_says_so() {
        var agency = app.world().harbor();
        var added = (Adding.Added) app.app().clients().add(agency, new NewClient("Sheet", "sheet", ""));
        Recording.of(app.database().database(), added.client())
                .months(Metric.OUTBOUND_CLICKS, YearMonth.of(2025, 6), 70L, 80L)
                .record();
        var months = app.as(Cast.VERA)
                .get("/harbor/clients/sheet/coverage")
                .document()
                .select("table.coverage tbody tr");
        assertThat(months).hasSize(13);
        assertThat(months.last().text()).startsWith("June 2025 total only 0 of 30 days");
    }

    @Test
    void many_days_and_none_take_the_same_statements() {
        assertThat(statements("bakery")).isEqualTo(statements("florist"));
    }

    private static int statements(String client) {
        var vera = app.as(Cast.VERA);
        app.database().statements().forget();
        vera.get("/harbor/clients/" + client + "/coverage");
        return app.database().statements().count();
    }

    @Test
    void a_client_without_figures_is_led_to_the_checklist() {
        var page = app.as(Cast.VERA).get("/harbor/clients/florist/coverage");
        assertThat(page.text()).contains("Nothing known yet");
        assertThat(page.document().select(".empty a.primary").attr("href"))
                .isEqualTo("/harbor/clients/florist/checklist");
    }

    private static Page vera(String query) {
        return app.as(Cast.VERA).get("/harbor/clients/bakery/coverage" + query);
    }
}
