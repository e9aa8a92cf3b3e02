package app.outboard.analytics.daily;

import static app.outboard.figures.Metric.IMPRESSIONS;
import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeTotalsTest {
    private static final Period JANUARY = month(1);
    private static final Period FEBRUARY = month(2);
    private static final Period MARCH = month(3);
    private static final Period QUARTER = new Period(JANUARY.from(), MARCH.to());

    @Test
    void a_range_of_exactly_these_days_is_their_total() {
        var figures = figures(DayFigures.NONE, total(JANUARY, OUTBOUND_CLICKS, 310));
        assertThat(figures.total(OUTBOUND_CLICKS, JANUARY)).isEqualTo(new Total(310, 31, 31, 31));
        assertThat(figures.total(PIN_CLICKS, JANUARY).value()).isNull();
    }

    @Test
    void ranges_side_by_side_fill_a_longer_period() {
        var figures = figures(
                DayFigures.NONE,
                total(JANUARY, OUTBOUND_CLICKS, 100),
                total(FEBRUARY, OUTBOUND_CLICKS, 200),
                total(MARCH, OUTBOUND_CLICKS, 300));
        assertThat(figures.total(OUTBOUND_CLICKS, QUARTER)).isEqualTo(new Total(600, 90, 90, 90));
    }

    @Test
    void a_range_is_never_shared_out_over_a_part_of_its_days() {
        var figures = figures(DayFigures.NONE, total(QUARTER, OUTBOUND_CLICKS, 900));
        assertThat(figures.total(OUTBOUND_CLICKS, JANUARY).value()).isNull();
        assertThat(figures.total(
                                OUTBOUND_CLICKS,
                                new Period(JANUARY.from(), MARCH.to().minusDays(1)))
                        .value())
                .isNull();
    }

    @Test
    void days_and_ranges_add_up_where_they_share_no_day() {
        var figures = figures(
                days(MARCH, OUTBOUND_CLICKS, 10),
                total(JANUARY, OUTBOUND_CLICKS, 100),
                total(FEBRUARY, OUTBOUND_CLICKS, 200),
                total(MARCH, OUTBOUND_CLICKS, 999));
        assertThat(figures.total(OUTBOUND_CLICKS, QUARTER)).isEqualTo(new Total(610, 90, 90, 59));
        assertThat(figures.total(OUTBOUND_CLICKS, MARCH)).as("days are finer").isEqualTo(new Total(310, 31, 31));
    }

    @Test
    void of_a_range_known_by_half_or_less_the_total_counts_and_its_days_do_not() {
        var begun = new Period(MARCH.to().minusDays(14), MARCH.to());
        var figures = figures(days(begun, OUTBOUND_CLICKS, 10), total(MARCH, OUTBOUND_CLICKS, 300));
        assertThat(figures.total(OUTBOUND_CLICKS, MARCH)).isEqualTo(new Total(300, 31, 31, 31));
        var more = new Period(MARCH.to().minusDays(15), MARCH.to());
        assertThat(figures(days(more, OUTBOUND_CLICKS, 10), total(MARCH, OUTBOUND_CLICKS, 300))
                        .total(OUTBOUND_CLICKS, MARCH))
                .isEqualTo(new Total(160, 16, 31));
    }

    @Test
    void ranges_that_overlap_never_count_a_day_twice() {
        var figures = figures(
                DayFigures.NONE,
                total(JANUARY, OUTBOUND_CLICKS, 100),
                total(FEBRUARY, OUTBOUND_CLICKS, 200),
                total(new Period(JANUARY.from(), FEBRUARY.to()), OUTBOUND_CLICKS, 305),
                total(new Period(FEBRUARY.from(), MARCH.to()), OUTBOUND_CLICKS, 507));
        assertThat(figures.total(OUTBOUND_CLICKS, QUARTER)).isEqualTo(new Total(607, 90, 90, 90));
        assertThat(figures.standingIn(QUARTER, OUTBOUND_CLICKS))
                .containsExactly(JANUARY, new Period(FEBRUARY.from(), MARCH.to()));
        assertThat(figures.total(OUTBOUND_CLICKS, new Period(JANUARY.from(), FEBRUARY.to())))
                .as("one range rather than two")
                .isEqualTo(new Total(305, 59, 59, 59));
    }

    @Test
    void both_parts_of_a_rate_come_from_the_same_source() {
        var days = days(JANUARY, OUTBOUND_CLICKS, 10);
        assertThat(figures(days, total(JANUARY, PIN_CLICKS, 1_000))
                        .realCtr(JANUARY)
                        .rate()
                        .isDefined())
                .isFalse();
        var both = figures(days, total(JANUARY, PIN_CLICKS, 1_000), total(JANUARY, OUTBOUND_CLICKS, 300));
        assertThat(both.realCtr(JANUARY)).isEqualTo(new RealCtr(new Rate(300, 1_000, 31, 31, 31), false));
        assertThat(both.realCtr(JANUARY).fromRanges()).isTrue();
        assertThat(both.total(OUTBOUND_CLICKS, JANUARY).sum()).isEqualTo(310);
    }

    @Test
    void a_boards_table_of_these_days_speaks_before_a_sheet() {
        var ranges = RangeTotals.of(
                List.of(new RangeTotal(JANUARY, OUTBOUND_CLICKS, 300), new RangeTotal(JANUARY, PIN_CLICKS, 1_000)));
        var boards = List.of(new BoardSum(JANUARY, OUTBOUND_CLICKS, 29), new BoardSum(JANUARY, PIN_CLICKS, 100));
        var realCtr = new AccountFigures(DayFigures.NONE, boards, ranges).realCtr(JANUARY);
        assertThat(realCtr).isEqualTo(new RealCtr(new Rate(29, 100, 31, 31), true));
    }

    @Test
    void pinterest_s_rate_comes_from_a_sheet_too() {
        var figures =
                figures(DayFigures.NONE, total(JANUARY, OUTBOUND_CLICKS, 300), total(JANUARY, IMPRESSIONS, 30_000));
        assertThat(figures.pinterestRate(JANUARY)).isEqualTo(new Rate(300, 30_000, 31, 31, 31));
    }

    @Test
    void periods_reach_back_over_ranges_and_end_where_days_end() {
        var today = LocalDate.of(2026, 4, 10);
        assertThat(figures(DayFigures.NONE, total(JANUARY, IMPRESSIONS, 1)).available(today, 3))
                .isEqualTo(new Available(today, JANUARY.from(), JANUARY.to(), JANUARY.to()));
        assertThat(figures(days(MARCH, OUTBOUND_CLICKS, 1), total(JANUARY, IMPRESSIONS, 1))
                        .available(today, 3))
                .isEqualTo(new Available(
                        today, JANUARY.from(), MARCH.to(), MARCH.to().minusDays(3)));
    }

    private static AccountFigures figures(DayFigures days, RangeTotal... totals) {
        return new AccountFigures(days, List.of(), RangeTotals.of(Arrays.asList(totals)));
    }

    private static RangeTotal total(Period range, Metric metric, long value) {
        return new RangeTotal(range, metric, value);
    }

    private static DayFigures days(Period period, Metric metric, long each) {
        var days = DayFigures.builder();
        period.stream().forEach(day -> days.put(day, metric, each));
        return days.build();
    }

    private static Period month(int month) {
        return Period.of(YearMonth.of(2026, month));
    }
}
