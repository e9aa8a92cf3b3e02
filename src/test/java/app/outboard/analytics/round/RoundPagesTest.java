package app.outboard.analytics.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.figures.Metric;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoundPagesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @BeforeAll
    static void october_is_over() {
        app.clock().set(Instant.parse("2026-11-24T09:00:00Z"));
        file(app.world().bakery(), Metric.OUTBOUND_CLICKS, 31);
        file(app.world().bakery(), Metric.PIN_CLICKS, 31);
        file(app.world().florist(), Metric.OUTBOUND_CLICKS, 28);
        file(app.world().rivalBakery(), Metric.IMPRESSIONS, 31);
    }

    @Test
    void the_checklist_ticks_itself_off_as_files_come_in() {
        var done = vera("/harbor/clients/bakery/checklist");
        assertThat(done.text()).contains("October 2026 is complete").doesNotContain("Where to click in Pinterest");
        var half = vera("/harbor/clients/florist/checklist");
        assertThat(half.text()).contains("October 2026: 2 files to export");
        assertThat(half.document().select(".ticks li").eachText().subList(0, 2))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("Outbound clicks half there 28 of 31 days, missing 29 – 31 Oct 2026"),
                        other -> assertThat(other).startsWith("Pin clicks to export 0 of 31 days"));
    }

    @Test
    void it_says_which_dates_filters_and_metrics_to_choose() {
        var steps = ben("/harbor/clients/florist/checklist").document().select(".steps li");
        assertThat(steps.eachText())
                .satisfiesExactly(
                        open -> assertThat(open).contains("Florist’s business account", "Analytics, then Overview"),
                        dates -> assertThat(dates).contains("1 Oct 2026 to 31 Oct 2026"),
                        filters -> assertThat(filters).contains("Content types: Organic"),
                        first -> assertThat(first).contains("graph on Outbound clicks", "Top Pins by Outbound clicks"),
                        second -> assertThat(second).contains("Put both on Pin clicks"),
                        drop -> assertThat(drop).contains("Drop files here"));
        assertThat(steps.last().select("a").attr("href")).isEqualTo("/harbor/clients/florist/imports");
        assertThat(vera("/harbor/clients/florist/checklist").document().select("main a[href$=/imports]"))
                .as("a viewer may not import")
                .isEmpty();
    }

    @Test
    void the_month_is_in_the_address() {
        var september = vera("/harbor/clients/bakery/checklist?month=2026-09");
        assertThat(september.text()).contains("September 2026: 2 files to export", "until 30 Mar 2027");
        assertThat(vera("/harbor/clients/bakery/checklist?month=2026-11").text())
                .contains("November 2026 is not over yet. Export it from 4 Dec 2026 on.", "October 2026 is complete");
        assertThat(vera("/harbor/clients/bakery/checklist?month=soon").text()).contains("“soon” is no month we know");
        assertThat(vera("/harbor/clients/bakery/checklist?month=2026-01").text())
                .contains("Pinterest no longer has boards and Pins of January 2026");
    }

    @Test
    void the_history_says_what_year_over_year_still_needs() {
        var page = vera("/harbor/clients/bakery/checklist/backfill");
        assertThat(page.text())
                .contains(
                        "Year over year works for 0 of the last 12 months",
                        "Outbound clicks, 1 Nov 2025 – 31 Oct 2026",
                        "31 of 365 days",
                        "Outbound clicks, 1 Nov 2024 – 31 Oct 2025");
        var months = page.document().select("tbody tr");
        assertThat(months).hasSize(6);
        assertThat(months.first().text()).startsWith("October 2026 there");
        assertThat(months.last().text()).contains("May 2026 to export", "by 30 Nov 2026");
    }

    @Test
    void the_round_has_all_clients_the_ones_with_something_to_do_first() {
        var page = ben("/harbor/round");
        assertThat(page.text()).contains("1 of 2 clients done");
        var rows = page.document().select("table.round tbody tr");
        assertThat(rows.eachText())
                .satisfiesExactly(
                        florist -> assertThat(florist).contains("Florist 2 files to export", "28 of 31 days"),
                        bakery -> assertThat(bakery).contains("Bakery complete", "there"));
        assertThat(rows.first().select("a").attr("href")).isEqualTo("/harbor/clients/florist/checklist?month=2026-10");
        var list = page.document().select("textarea").val();
        assertThat(list)
                .contains("1 Oct 2026 to 31 Oct 2026", "Florist · Organic")
                .contains("[ ] Outbound clicks (so far 28 of 31 days)", "[ ] Pin clicks")
                .doesNotContain("Bakery");
    }

    @Test
    void the_portfolio_leads_to_the_checklist_of_the_month_it_misses() {
        var page = ben("/harbor?from=2026-09-01&to=2026-09-30");
        assertThat(page.document().select("a:contains(export September)").eachAttr("href"))
                .contains("/harbor/clients/bakery/checklist?month=2026-09");
    }

    @Test
    void more_clients_take_no_more_statements() {
        var rita = app.as(Cast.RITA);
        rita.get("/rival/round");
        int few = statements(rita);
        for (int n = 0; n < 5; n++)
            app.app().clients().add(app.world().rival(), new NewClient("More " + n, "more-" + n, ""));
        assertThat(statements(rita)).isEqualTo(few);
    }

    private static int statements(Browser rita) {
        app.database().statements().forget();
        assertThat(rita.get("/rival/round").text()).contains("done");
        return app.database().statements().count();
    }

    private static Page vera(String path) {
        return app.as(Cast.VERA).get(path);
    }

    private static Page ben(String path) {
        return app.as(Cast.BEN).get(path);
    }

    private static void file(ClientScope scope, Metric metric, int known) {
        var days = new Long[31];
        Arrays.fill(days, 0, known, 5L);
        Recording.of(app.database().database(), scope)
                .downloadedAt(Instant.parse(known < 31 ? "2026-11-01T08:00:00Z" : "2026-11-05T08:00:00Z"))
                .days(metric, FIRST, days)
                .pins(metric, FIRST, LAST, Map.of("1138105980619624491", 4L))
                .record();
    }
}
