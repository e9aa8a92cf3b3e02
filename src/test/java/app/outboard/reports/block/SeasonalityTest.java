package app.outboard.reports.block;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a month usually is beside the client's average. */
final class SeasonalityTest {
    private static final Offset<Double> CLOSE = Offset.offset(0.001);
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void a_month_is_held_against_the_year_that_begins_with_it() {
        // Eleven months of 10 a day and a November of 20: 600 of a mean of (600 + 3,350) / 12.
        var account = account(YearMonth.of(2025, 11), 12, 1);
        assertThat(new Seasonality(account, NOW).index(11)).hasValueCloseTo(600 / (3950 / 12.0), CLOSE);
        assertThat(new Seasonality(account, NOW).index(12)).isEmpty();
    }

    @Test
    void years_are_averaged_and_the_running_month_is_not_looked_at() {
        var account = account(YearMonth.of(2024, 11), 25, 1);
        assertThat(new Seasonality(account, NOW).index(11).orElseThrow()).isBetween(1.7, 1.9);
        assertThat(new Seasonality(account, NOW).index(3).orElseThrow()).isBetween(0.85, 1.0);
    }

    @Test
    void a_year_with_a_month_hardly_known_says_nothing() {
        assertThat(new Seasonality(account(YearMonth.of(2025, 11), 12, 2), NOW).index(11))
                .isEmpty();
        assertThat(new Seasonality(AccountFigures.NONE, NOW).index(11)).isEmpty();
    }

    /** 10 clicks a day, 20 in November, on every so-manieth day. */
    private static AccountFigures account(YearMonth first, int months, int every) {
        var days = DayFigures.builder();
        for (int i = 0; i < months; i++) {
            var month = first.plusMonths(i);
            Period.of(month).stream()
                    .filter(day -> day.getDayOfMonth() % every == 0)
                    .forEach(day -> days.put(day, Metric.OUTBOUND_CLICKS, month.getMonthValue() == 11 ? 20L : 10L));
        }
        return new AccountFigures(days.build(), List.of());
    }
}
