package app.outboard.analytics.lists;

import static app.outboard.analytics.lists.Drawer.asking;
import static app.outboard.analytics.lists.Drawer.days;
import static app.outboard.analytics.lists.Drawer.pins;
import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.testing.TestDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinTableTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Period OCTOBER = days("2026-10-01", "2026-10-31");
    private static final Period SEPTEMBER = days("2026-09-01", "2026-09-30");
    private static int agencies;

    private Drawer bakery;

    @BeforeEach
    void opens_two_agencies_with_a_client_of_the_same_name() {
        agencies++;
        Drawer.of(database, "rival" + agencies, "Bakery")
                .put(OUTBOUND_CLICKS, OCTOBER, pins("1", 999, "2", 998))
                .put(PIN_CLICKS, OCTOBER, pins("1", 9999, "2", 9998));
        bakery = Drawer.of(database, "harbor" + agencies, "Bakery");
    }

    @Test
    void each_metric_comes_from_its_own_list() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 12, "2", 4)).put(PIN_CLICKS, OCTOBER, pins("2", 80, "1", 60));

        var rows = table(OCTOBER).rows();

        assertThat(rows).extracting(PinRow::number).containsExactly("1", "2");
        assertThat(rows)
                .extracting(row -> row.counts().outboundClicks())
                .containsExactly(Count.exactly(12), Count.exactly(4));
        assertThat(rows).extracting(row -> row.counts().realCtr()).containsExactly(Rate.of(12L, 60L), Rate.of(4L, 80L));
        assertThat(rows).extracting(row -> row.counts().saves()).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        // last row, account total → what an absent Pin can have had; the list's two rows sum to 10 and the last row
        "3, 13, 0",
        "3, 15, 2",
        "3, 99, 3",
        "3, 12, 3", // a list with more than the account's total counts something else
    })
    void an_absent_pin_had_at_most_the_last_row_or_what_is_left(int last, int total, long most) {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 10, "2", last))
                .put(PIN_CLICKS, OCTOBER, pins("1", 60, "3", 50, "2", 40));

        var absent = row(bakery.read(asking(OCTOBER), daily(total), PinTableTest::all), "3");

        assertThat(absent.counts().outboundClicks()).isEqualTo(new Count(0, most));
        assertThat(absent.counts().realCtr()).isEqualTo(most == 0 ? Rate.of(0L, 50L) : Rate.UNKNOWN);
    }

    @Test
    void days_missing_within_the_range_leave_only_the_last_row() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 10, "2", 3)).put(PIN_CLICKS, OCTOBER, pins("3", 50));
        var account = DayFigures.builder()
                .put(OCTOBER.from(), OUTBOUND_CLICKS, 13L)
                .put(OCTOBER.to(), OUTBOUND_CLICKS, 0L)
                .build();

        assertThat(row(bakery.read(asking(OCTOBER), account, PinTableTest::all), "3")
                        .counts()
                        .outboundClicks())
                .isEqualTo(new Count(0, 3L));
    }

    @Test
    void the_newest_days_of_an_export_may_be_blank_in_graph_and_list_alike() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 10, "2", 3)).put(PIN_CLICKS, OCTOBER, pins("3", 50));
        var account = DayFigures.builder();
        OCTOBER.stream()
                .limit(28)
                .forEach(day -> account.put(day, OUTBOUND_CLICKS, day.getDayOfMonth() == 1 ? 13L : 0L));

        assertThat(row(bakery.read(asking(OCTOBER), account.build(), PinTableTest::all), "3")
                        .counts()
                        .outboundClicks())
                .isEqualTo(Count.exactly(0));
    }

    @Test
    void ranges_side_by_side_are_summed_within_limits() {
        bakery.put(OUTBOUND_CLICKS, SEPTEMBER, pins("1", 10, "2", 5, "3", 4))
                .put(OUTBOUND_CLICKS, OCTOBER, pins("1", 20, "4", 2))
                .put(PIN_CLICKS, OCTOBER, pins("1", 60));

        var table = table(days("2026-09-01", "2026-10-31"));

        assertThat(table.cover().fit()).isEqualTo(Fit.SUMMED);
        assertThat(table.cover().ranges()).containsExactly(SEPTEMBER, OCTOBER);
        assertThat(table.rows().stream()
                        .collect(Collectors.toMap(
                                PinRow::number, row -> row.counts().outboundClicks())))
                .containsEntry("1", Count.exactly(30))
                .containsEntry("2", new Count(5, 7L))
                .containsEntry("3", new Count(4, 6L))
                .containsEntry("4", new Count(2, 6L));
        assertThat(table.rows()).extracting(row -> row.counts().pinClicks()).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-31, EXACT, 2026-10-01, 2026-10-31",
        "2026-09-01, 2026-10-31, SUMMED, 2026-09-01, 2026-10-31",
        "2026-09-15, 2026-11-15, INSIDE, 2026-10-01, 2026-10-31",
        "2026-10-02, 2026-10-30, NEAREST, 2026-10-01, 2026-10-31",
        "2026-09-05, 2026-09-20, NEAREST, 2026-09-01, 2026-09-30",
        "2026-11-20, 2026-11-22, NEAREST, 2026-10-01, 2026-10-31",
        "2025-01-01, 2025-01-31, NEAREST, 2026-09-01, 2026-09-30",
    })
    void a_range_answers_every_period(LocalDate from, LocalDate to, Fit fit, LocalDate first, LocalDate last) {
        bakery.put(OUTBOUND_CLICKS, SEPTEMBER, pins("1", 10)).put(OUTBOUND_CLICKS, OCTOBER, pins("1", 20));

        var cover = table(new Period(from, to)).cover();

        assertThat(cover.fit()).isEqualTo(fit);
        assertThat(cover.span()).isEqualTo(new Period(first, last));
    }

    @Test
    void without_any_list_there_is_nothing_to_show() {
        assertThat(table(OCTOBER).cover()).isEqualTo(Cover.NONE);
        assertThat(table(OCTOBER).rows()).isEmpty();
    }

    @Test
    void figures_of_every_day_win_and_only_days_with_both_parts_make_a_rate() {
        bakery.put(OUTBOUND_CLICKS, days("2026-10-01", "2026-10-02"), pins("1", 99))
                .day("1", LocalDate.parse("2026-10-01"), 3, 10)
                .day("1", LocalDate.parse("2026-10-02"), 4, null);

        var table = table(days("2026-10-01", "2026-10-02"));

        assertThat(table.cover().fit()).isEqualTo(Fit.DAILY);
        assertThat(table.rows().getFirst().counts().outboundClicks()).isEqualTo(Count.exactly(7));
        assertThat(table.rows().getFirst().counts().realCtr()).isEqualTo(Rate.of(3L, 10L));
    }

    @Test
    void a_range_that_begins_before_the_link_was_added_makes_no_rate() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 10, "2", 5))
                .put(PIN_CLICKS, OCTOBER, pins("1", 60, "2", 50))
                .say("1", "link_added_on", LocalDate.parse("2026-10-02"))
                .say("2", "link_added_on", LocalDate.parse("2026-10-01"));

        assertThat(row(table(OCTOBER), "1").counts().realCtr()).isEqualTo(Rate.UNKNOWN);
        assertThat(row(table(OCTOBER), "2").counts().realCtr()).isEqualTo(Rate.of(5L, 50L));
    }

    @Test
    void whole_periods_are_held_against_each_other_and_parts_are_not() {
        bakery.put(OUTBOUND_CLICKS, SEPTEMBER, pins("1", 10, "2", 5))
                .put(OUTBOUND_CLICKS, OCTOBER, pins("1", 20, "3", 2));

        var table = table(OCTOBER);
        assertThat(table.earlier(row(table, "1")).outboundClicks()).isEqualTo(Count.exactly(10));
        assertThat(table.earlier(row(table, "3")).outboundClicks()).isEqualTo(new Count(0, 5L));
        assertThat(table(days("2026-10-01", "2026-11-30")).before()).isEqualTo(Cover.NONE);
    }

    @Test
    void five_pins_and_five_hundred_take_the_same_statements() {
        bakery.put(OUTBOUND_CLICKS, SEPTEMBER, pins("1", 1));
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 5, "2", 4, "3", 3, "4", 2, "5", 1));
        int few = statements();
        var many = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 500; i++) many.put(String.valueOf(5000 + i), 500 - i);
        bakery.put(OUTBOUND_CLICKS, days("2026-11-01", "2026-11-30"), many);

        assertThat(few).isEqualTo(6);
        assertThat(statements(days("2026-11-01", "2026-11-30"))).isEqualTo(few);
    }

    private int statements() {
        return statements(OCTOBER);
    }

    private int statements(Period period) {
        database.statements().forget();
        table(period);
        return database.statements().count();
    }

    private PinTable table(Period period) {
        return bakery.read(asking(period), DayFigures.NONE, PinTableTest::all);
    }

    private static PinTable all(Breakdown breakdown) {
        return breakdown.pins(none(), Sort.USUAL, Page.first(50));
    }

    private static PinFilter none() {
        return PinFilter.none(50);
    }

    private static PinRow row(PinTable table, String number) {
        return table.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Every day of October is known, and all outbound clicks fell on the first. */
    private static DayFigures daily(long total) {
        var account = DayFigures.builder();
        OCTOBER.stream().forEach(day -> account.put(day, OUTBOUND_CLICKS, day.equals(OCTOBER.from()) ? total : 0L));
        return account.build();
    }
}
