package app.outboard.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.figures.Series;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import app.outboard.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a report says where figures are missing, of other days, tied, or of no use. 20 clicks a day unless said otherwise. */
final class ReportFiguresTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser ben;

    @BeforeAll
    static void figures_come_in() {
        ben = app.as(Cast.BEN);
        var bakery = app.world().bakery();
        var january = each(31, 20);
        january[4] = null;
        january[5] = null;
        days(bakery, "2025-12", each(31, 20), 100);
        days(bakery, "2026-01", january, 100);
        days(bakery, "2026-02", each(28, 20), 100);
        days(bakery, "2026-03", each(31, 20), 0);
        days(bakery, "2026-04", each(30, 20), 100);
        days(bakery, "2026-05", each(31, 20), 100);
        pins(bakery, "2025-12", Map.of("1", 400L, "2", 20L));
        pins(bakery, "2025-11", Map.of("3", 1L));
        pins(bakery, "2026-01", Map.of("1", 100L, "2", 20L));
        pins(bakery, "2026-04", Map.of("1", 100L, "2", 20L));
        pins(bakery, "2026-05", Map.of("1", 40L, "2", 40L));
        boards(bakery, "2026-04", Map.of("cakes", 300L));
        boards(bakery, "2026-05", Map.of("cakes", 200L));
        var day = LocalDate.of(2026, 2, 1);
        Recording.of(app.database().database(), bakery)
                .pinDays(day.datesUntil(day.plusDays(28))
                        .map(on -> new Series.PinDay("1", on, 3L, null, null, null))
                        .toArray(Series.PinDay[]::new))
                .record();
        days(app.world().florist(), "2026-04", each(30, 20), 100);
        boards(app.world().florist(), "2026-04", Map.of("tulips", 300L));
        boards(app.world().florist(), "2025-10", Map.of("tulips", 300L));
        Recording.of(app.database().database(), app.world().florist())
                .boards(
                        Metric.PIN_CLICKS,
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2025, 10, 31),
                        Map.of("tulips", 900L))
                .record();
        days(app.world().florist(), "2025-11", each(30, 20), 100);
        app.database()
                .arrange(
                        bakery.agency().value(),
                        sql -> sql.execute(
                                "update pin set title = case pinterest_id when '1' then 'Rye' when '3' then 'A loaf for Father’s Day' else 'Oat' end"));
    }

    @Test
    void a_rate_that_does_not_exist_is_not_said_to_lack_something_to_compare_with() {
        assertThat(block("bakery", "2026-03", "figures"))
                .containsOnlyOnce("nothing to compare with in March 2025")
                .containsSubsequence("nothing to compare", "Real CTR – ", "no Pin clicks, so there is no rate");
    }

    @Test
    void a_month_that_has_a_rate_of_its_own_is_not_said_to_be_nothing() {
        assertThat(block("florist", "2025-10", "figures")).contains("33.3 %", "from boards");
        assertThat(block("florist", "2025-11", "figures"))
                .contains("20.0 %", "cannot be compared with the figure in October 2025")
                .contains("nothing to compare with in November 2024");
    }

    @Test
    void a_month_without_lists_shows_none_of_another_month() {
        assertThat(block("bakery", "2026-03", "pins"))
                .contains("No figures for March 2026 yet")
                .doesNotContain("Rye");
        assertThat(block("bakery", "2026-03", "boards")).doesNotContain("Cakes");
        assertThat(block("bakery", "2026-04", "pins")).contains("Rye 100");
    }

    @Test
    void a_list_that_lies_mostly_in_the_month_stands_with_its_dates() {
        Recording.of(app.database().database(), app.world().florist())
                .boards(
                        Metric.OUTBOUND_CLICKS,
                        LocalDate.of(2024, 6, 3),
                        LocalDate.of(2024, 7, 2),
                        Map.of("tulips", 50L))
                .record();
        assertThat(block("florist", "2024-06", "boards"))
                .contains("Tulips 50", "These figures are of 3 Jun – 2 Jul 2024.");
        assertThat(block("florist", "2024-07", "boards")).doesNotContain("Tulips");
    }

    @Test
    void a_month_without_any_figure_says_so_in_its_tiles() {
        assertThat(block("florist", "2026-05", "figures")).contains("– ", "No figures for May 2026 yet");
    }

    @Test
    void months_side_by_side_make_the_table_of_a_year_and_one_alone_does_not() {
        assertThat(block("bakery", "2026", "boards"))
                .contains("Cakes 500", "These figures are of 1 Apr – 31 May 2026.");
        assertThat(block("bakery", "2026", "pins")).contains("Rye 140", "lists that name the 50 strongest Pins each");
        assertThat(block("florist", "2026", "boards"))
                .contains("so far only April 2026 has one")
                .doesNotContain("Tulips");
    }

    @Test
    void the_strongest_pin_is_named_where_it_is_certain_to_be_it() {
        assertThat(block("bakery", "2025-12", "summary"))
                .contains("Most came through the Pin “Rye”: 400, which is 64.5 %");
        assertThat(block("bakery", "2026-04", "summary")).contains("The strongest Pin was “Rye”: 100, which is 16.7 %");
    }

    @Test
    void two_that_are_equal_are_neither_the_strongest() {
        assertThat(block("bakery", "2026-05", "summary")).contains("620 clicks").doesNotContain("strongest", "Most");
    }

    @Test
    void a_part_is_said_only_of_days_that_are_all_known() {
        assertThat(block("bakery", "2026-01", "summary"))
                .contains("The strongest Pin was “Rye”: 100.")
                .doesNotContain("of all");
    }

    @Test
    void of_some_pins_daily_figures_nobody_knows_the_strongest_of_all() {
        assertThat(block("bakery", "2026-02", "pins")).contains("Rye 84");
        assertThat(block("bakery", "2026-02", "summary")).doesNotContain("strongest", "Rye");
    }

    @Test
    void what_comes_up_is_yet_to_come_general_and_the_clients_own() {
        // Begun on 1 June: Easter is past, and the Pin on Father's Day is none of January's.
        assertThat(block("bakery", "2026-01", "season"))
                .contains("Coming up Father’s Day 21 Jun 2026 Summer 25 Jun 2026 Back to school 20 Aug 2026")
                .doesNotContain("Easter", "Fourth of July");
        assertThat(block("florist", "2026-05", "season")).contains("Summer").doesNotContain("Father’s Day");
    }

    @Test
    void in_november_christmas_is_to_come() {
        app.clock().set(Instant.parse("2026-11-25T10:00:00Z"));
        ben = app.as(Cast.BEN);
        assertThat(block("bakery", "2026-10", "season"))
                .contains("Black Friday 27 Nov 2026 Christmas 24 Dec 2026 New Year 1 Jan 2027")
                .doesNotContain("Halloween");
        app.clock().set(TestClock.START);
        ben = app.as(Cast.BEN);
    }

    private static String block(String client, String period, String kind) {
        var report = ben.post("/harbor/clients/" + client + "/reports", "period", period)
                .follow();
        return report.document().select("#block-" + kind + " .report-live, #block-" + kind + " > p").stream()
                .map(Element::text)
                .reduce("", (one, other) -> one + " " + other)
                .replace('\u202f', ' ');
    }

    private static void days(ClientScope client, String month, Long[] clicks, long pinClicks) {
        var first = YearMonth.parse(month).atDay(1);
        Recording.of(app.database().database(), client)
                .days(Metric.OUTBOUND_CLICKS, first, clicks)
                .days(Metric.PIN_CLICKS, first, each(clicks.length, pinClicks))
                .record();
    }

    private static void pins(ClientScope client, String month, Map<String, Long> clicks) {
        var of = YearMonth.parse(month);
        Recording.of(app.database().database(), client)
                .pins(Metric.OUTBOUND_CLICKS, of.atDay(1), of.atEndOfMonth(), clicks)
                .record();
    }

    private static void boards(ClientScope client, String month, Map<String, Long> clicks) {
        var of = YearMonth.parse(month);
        Recording.of(app.database().database(), client)
                .boards(Metric.OUTBOUND_CLICKS, of.atDay(1), of.atEndOfMonth(), clicks)
                .record();
    }

    private static Long[] each(int days, long value) {
        var values = new Long[days];
        Arrays.fill(values, value);
        return values;
    }
}
