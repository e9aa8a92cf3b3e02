package app.outboard.analytics.measure;

import static app.outboard.figures.Metric.IMPRESSIONS;
import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static app.outboard.figures.Metric.SAVES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayFiguresTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-04-29");
    private static final Period WEEK = new Period(FIRST, FIRST.plusDays(6));

    @Test
    void unknown_days_are_left_out_and_counted() {
        var figures = DayFigures.of(List.of(
                new Day(FIRST, 5L, 20L, 700L, 0L),
                new Day(FIRST.plusDays(1), 0L, null, 448L, null),
                new Day(FIRST.plusDays(3), null, 30L, null, null)));
        assertThat(figures.total(OUTBOUND_CLICKS, WEEK)).isEqualTo(new Total(5, 2, 7));
        assertThat(figures.total(PIN_CLICKS, WEEK).value()).isEqualTo(50);
        assertThat(figures.value(SAVES, FIRST)).isZero();
        assertThat(figures.value(SAVES, FIRST.plusDays(1))).isNull();
    }

    @Test
    void a_sum_of_no_known_day_is_unknown() {
        var total = DayFigures.NONE.total(OUTBOUND_CLICKS, WEEK);
        assertThat(total.value()).isNull();
        assertThat(total.perDay()).isNull();
        assertThat(total).isEqualTo(new Total(0, 0, 7));
    }

    @Test
    void a_rate_uses_only_days_on_which_both_are_known() {
        var figures = DayFigures.of(List.of(
                new Day(FIRST, 5L, 20L, null, null),
                new Day(FIRST.plusDays(1), 90L, null, null, null),
                new Day(FIRST.plusDays(2), null, 900L, null, null)));
        assertThat(figures.realCtr(WEEK)).isEqualTo(new Rate(5, 20, 1, 7));
    }

    @Test
    void the_golden_month_reads_41_5_percent_and_1_92() {
        var builder = DayFigures.builder();
        for (int i = 0; i < 28; i++) {
            var day = FIRST.plusDays(i);
            builder.put(day, IMPRESSIONS, i == 0 ? 1148L - 27 * 41 : 41L);
            builder.put(day, OUTBOUND_CLICKS, i < 22 ? 1L : 0L);
        }
        var month = new Period(FIRST, LocalDate.parse("2026-05-29"));
        var figures = builder.build();
        assertThat(figures.total(OUTBOUND_CLICKS, month)).isEqualTo(new Total(22, 28, 31));
        assertThat(figures.pinterestRate(month).value()).isCloseTo(0.0192, within(0.00005));
        assertThat(Rate.of(22L, 53L).value()).isCloseTo(0.415, within(0.0005));
    }

    @Test
    void the_newest_known_days_are_provisional_whatever_blanks_follow() {
        var builder = DayFigures.builder();
        for (int i = 0; i < 20; i++) if (i != 18) builder.put(FIRST.plusDays(i), OUTBOUND_CLICKS, 1L);
        builder.put(FIRST.plusDays(30), SAVES, 1L);
        var available = builder.build().available(LocalDate.parse("2026-06-20"), 3);
        assertThat(available.first()).isEqualTo(FIRST);
        assertThat(available.lastKnown()).isEqualTo(FIRST.plusDays(19));
        assertThat(available.lastFinal()).isEqualTo(FIRST.plusDays(15));
        assertThat(DayFigures.NONE.available(FIRST, 3).isNothing()).isTrue();
    }

    @Test
    void days_come_in_any_order_and_the_later_value_stands() {
        var days = FIRST.datesUntil(FIRST.plusDays(1100)).toList();
        var shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, new Random(7));
        var builder = DayFigures.builder();
        for (var day : shuffled) builder.put(day, OUTBOUND_CLICKS, 9L).put(day, OUTBOUND_CLICKS, 2L);
        var figures = builder.put(FIRST, PIN_CLICKS, null).build();
        assertThat(figures.total(OUTBOUND_CLICKS, new Period(FIRST, FIRST.plusDays(1099))))
                .isEqualTo(new Total(2200, 1100, 1100));
        assertThat(figures.knowsAny(PIN_CLICKS)).isFalse();
        assertThat(figures.firstKnown(OUTBOUND_CLICKS)).isEqualTo(FIRST);
        assertThat(figures.lastKnown(OUTBOUND_CLICKS)).isEqualTo(FIRST.plusDays(1099));
    }

    @Test
    void a_count_is_never_negative() {
        assertThatThrownBy(() -> DayFigures.builder().put(FIRST, SAVES, -1L))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
