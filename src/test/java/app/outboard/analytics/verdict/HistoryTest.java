package app.outboard.analytics.verdict;

import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What a client's own past says about its noise and its usual. */
class HistoryTest {
    private static final LocalDate FROM = LocalDate.parse("2026-11-01");
    private static final Period NOVEMBER = Period.of(YearMonth.of(2026, 11));

    @Test
    void little_history_falls_back_to_what_is_assumed() {
        assertThat(Swing.of(DayFigures.NONE, OUTBOUND_CLICKS, NOVEMBER)).isEqualTo(0.3);
        assertThat(Overdispersion.of(DayFigures.NONE, OUTBOUND_CLICKS, PIN_CLICKS, NOVEMBER))
                .isEqualTo(2);
        assertThat(Swing.of(weeks(8, 700, 700), OUTBOUND_CLICKS, NOVEMBER)).isEqualTo(0.3);
        assertThat(Swing.of(weeks(9, 700, 700), OUTBOUND_CLICKS, NOVEMBER)).isZero();
    }

    @Test
    void swing_is_the_deviation_of_the_weeks_log_ratio() {
        // every other week doubles: ln 2 up, ln 2 down
        assertThat(Swing.of(weeks(52, 7000, 14_000), OUTBOUND_CLICKS, NOVEMBER)).isCloseTo(0.70, within(0.01));
    }

    @Test
    void a_season_is_no_swing() {
        var builder = DayFigures.builder();
        for (int week = 0; week < 52; week++) {
            long level = Math.round(1000 * Math.exp(-0.03 * week));
            for (int day = 0; day < 7; day++) builder.put(FROM.minusDays(1 + week * 7L + day), OUTBOUND_CLICKS, level);
        }
        assertThat(Swing.of(builder.build(), OUTBOUND_CLICKS, NOVEMBER)).isLessThan(0.01);
    }

    @Test
    void overdispersion_is_one_for_even_weeks_and_large_for_clustered_ones() {
        assertThat(Overdispersion.of(weeks(52, 70, 70), OUTBOUND_CLICKS, PIN_CLICKS, NOVEMBER))
                .isEqualTo(1);
        // 10 % and 14 % of 7,000 in turn: 0.04² ÷ (0.12 · 0.88 · 2/7000) = 53
        assertThat(Overdispersion.of(weeks(52, 700, 980), OUTBOUND_CLICKS, PIN_CLICKS, NOVEMBER))
                .isCloseTo(53.0, within(0.1));
    }

    @Test
    void usual_is_the_median_of_the_months_before() {
        var builder = DayFigures.builder();
        long[] percent = {10, 30, 11, 90, 12};
        for (int back = 1; back <= percent.length; back++)
            for (var day :
                    Period.of(YearMonth.of(2026, 11).minusMonths(back)).stream().toList())
                builder.put(day, OUTBOUND_CLICKS, percent[back - 1]).put(day, PIN_CLICKS, 100L);
        NOVEMBER.stream().forEach(day -> builder.put(day, OUTBOUND_CLICKS, 99L).put(day, PIN_CLICKS, 100L));
        assertThat(Usual.realCtr(builder.build(), NOVEMBER)).isCloseTo(0.12, within(1e-9));
        assertThat(Usual.realCtr(builder.build(), Period.ending(LocalDate.parse("2026-11-18"), 30)))
                .isCloseTo((0.12 + 0.30) / 2, within(1e-9));
    }

    @Test
    void usual_needs_three_months_known_by_more_than_half() {
        var builder = DayFigures.builder();
        for (int back = 1; back <= 3; back++)
            for (var day : Period.of(YearMonth.of(2026, 11).minusMonths(back)).stream()
                    .limit(back == 3 ? 15 : 31)
                    .toList()) builder.put(day, OUTBOUND_CLICKS, 10L).put(day, PIN_CLICKS, 100L);
        assertThat(Usual.realCtr(builder.build(), NOVEMBER)).isNull();
        builder.put(LocalDate.parse("2026-08-16"), OUTBOUND_CLICKS, 10L)
                .put(LocalDate.parse("2026-08-16"), PIN_CLICKS, 100L);
        assertThat(Usual.realCtr(builder.build(), NOVEMBER)).isNotNull();
    }

    /** Weeks before November with these outbound clicks in turn, and 7,000 Pin clicks each. */
    private static DayFigures weeks(int count, long even, long odd) {
        var builder = DayFigures.builder();
        for (int week = 0; week < count; week++)
            for (int day = 0; day < 7; day++) {
                var date = FROM.minusDays(1 + week * 7L + day);
                builder.put(date, OUTBOUND_CLICKS, (week % 2 == 0 ? even : odd) / 7)
                        .put(date, PIN_CLICKS, 1000L);
            }
        return builder.build();
    }
}
