package app.outboard.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-30, 30, true, true, false",
        "2028-02-01, 2028-02-29, 29, true, true, false",
        "2028-02-01, 2028-02-28, 28, false, false, true",
        "2026-01-01, 2026-12-31, 365, false, true, false",
        "2026-11-02, 2026-11-30, 29, false, false, false",
        "2026-11-01, 2026-11-01, 1, false, false, true",
        "2026-04-29, 2026-05-29, 31, false, false, false",
    })
    void knows_its_days_and_whole_months(
            LocalDate from, LocalDate to, int days, boolean month, boolean months, boolean running) {
        var period = new Period(from, to);
        assertThat(period.days()).isEqualTo(days);
        assertThat(period.isWholeMonth()).isEqualTo(month);
        assertThat(period.isWholeMonths()).isEqualTo(months);
        assertThat(period.isRunningMonth()).isEqualTo(running);
        assertThat(period.stream().count()).isEqualTo(days);
    }

    @Test
    void whole_months_stay_whole_when_moved() {
        assertThat(Period.of(YearMonth.of(2026, 2)).plusMonths(-1)).isEqualTo(Period.of(YearMonth.of(2026, 1)));
        assertThat(Period.of(YearMonth.of(2028, 2)).plusMonths(-12)).isEqualTo(Period.of(YearMonth.of(2027, 2)));
    }

    @Test
    void overlap_holds_the_days_both_have() {
        var november = Period.of(YearMonth.of(2026, 11));
        var late = Period.ending(LocalDate.parse("2026-12-03"), 10);
        assertThat(november.overlap(late))
                .isEqualTo(new Period(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-30")));
        assertThat(november.overlap(Period.of(YearMonth.of(2026, 12)))).isNull();
    }

    @Test
    void a_period_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
