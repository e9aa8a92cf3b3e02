package app.outboard.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        // whole months: whole months before
        "2026-11-01, 2026-11-30, DATE, 2026-10-01, 2026-10-31",
        "2026-11-01, 2026-11-30, WEEKDAY, 2026-10-01, 2026-10-31",
        "2026-03-01, 2026-03-31, DATE, 2026-02-01, 2026-02-28",
        "2026-01-01, 2026-03-31, DATE, 2025-10-01, 2025-12-31",
        // a running month: the same days of last month
        "2026-11-01, 2026-11-20, DATE, 2026-10-01, 2026-10-20",
        "2026-11-01, 2026-11-20, WEEKDAY, 2026-10-04, 2026-10-23",
        "2026-03-01, 2026-03-30, DATE, 2026-02-01, 2026-02-28",
        "2026-10-01, 2026-10-30, WEEKDAY, 2026-09-03, 2026-09-30",
        // all else: as many days before, by weekday in whole weeks
        "2026-10-17, 2026-11-15, DATE, 2026-09-17, 2026-10-16",
        "2026-10-17, 2026-11-15, WEEKDAY, 2026-09-12, 2026-10-11",
        "2026-11-09, 2026-11-15, WEEKDAY, 2026-11-02, 2026-11-08",
    })
    void previous_period(LocalDate from, LocalDate to, Match match, LocalDate earlierFrom, LocalDate earlierTo) {
        var comparison = Comparison.previous(new Period(from, to), match);
        assertThat(comparison.period()).isEqualTo(new Period(earlierFrom, earlierTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-17, 2026-11-15, WEEKDAY, 2025-10-18, 2025-11-16",
        "2026-10-17, 2026-11-15, DATE, 2025-10-17, 2025-11-15",
        "2026-11-01, 2026-11-30, WEEKDAY, 2025-11-01, 2025-11-30",
        "2028-02-01, 2028-02-29, DATE, 2027-02-01, 2027-02-28",
        "2029-02-01, 2029-02-28, DATE, 2028-02-01, 2028-02-29",
    })
    void last_year(LocalDate from, LocalDate to, Match match, LocalDate earlierFrom, LocalDate earlierTo) {
        var comparison = Comparison.year(new Period(from, to), match);
        assertThat(comparison.period()).isEqualTo(new Period(earlierFrom, earlierTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-28, 2027-02-28",
        "2028-02-29, ",
        "2028-03-01, 2027-03-01",
    })
    void by_date_a_leap_day_has_no_partner(LocalDate day, LocalDate partner) {
        var period = new Period(LocalDate.parse("2028-02-10"), LocalDate.parse("2028-03-10"));
        assertThat(Comparison.year(period, Match.DATE).partner(day)).isEqualTo(partner);
    }

    @Test
    void by_weekday_last_year_keeps_the_weekday() {
        var period = new Period(LocalDate.parse("2026-10-17"), LocalDate.parse("2026-11-15"));
        var comparison = Comparison.year(period, Match.WEEKDAY);
        assertThat(period.stream())
                .allSatisfy(day ->
                        assertThat(comparison.partner(day).getDayOfWeek()).isEqualTo(day.getDayOfWeek()));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-10-31, ",
        "DATE, 2026-10-30, 2026-09-30",
        "WEEKDAY, 2026-10-01, 2026-09-03",
        "WEEKDAY, 2026-10-28, 2026-09-30",
        "WEEKDAY, 2026-10-29, ",
    })
    void a_months_days_pair_within_the_month_before(Match match, LocalDate day, LocalDate partner) {
        var comparison = Comparison.previous(Period.of(YearMonth.of(2026, 10)), match);
        assertThat(comparison.partner(day)).isEqualTo(partner);
    }

    @Test
    void custom_days_of_equal_length_pair_in_order() {
        var period = Period.ending(LocalDate.parse("2026-11-15"), 10);
        var other = Period.ending(LocalDate.parse("2026-07-13"), 10);
        var byDate = Comparison.custom(period, other, Match.DATE);
        assertThat(byDate.partner(period.from())).isEqualTo(other.from());
        assertThat(byDate.partner(period.to())).isEqualTo(other.to());
        var byWeekday = Comparison.custom(period, other, Match.WEEKDAY);
        var partner = byWeekday.partner(period.from().plusDays(3));
        assertThat(partner.getDayOfWeek()).isEqualTo(period.from().plusDays(3).getDayOfWeek());
    }

    @Test
    void custom_days_of_another_length_leave_days_unpaired() {
        var period = Period.ending(LocalDate.parse("2026-11-15"), 30);
        var comparison = Comparison.custom(period, Period.ending(LocalDate.parse("2026-09-15"), 14), Match.DATE);
        assertThat(comparison.isPaired()).isFalse();
        assertThat(period.stream().map(comparison::partner)).containsOnlyNulls();
    }

    @Test
    void custom_whole_months_pair_by_date_whatever_their_length() {
        var comparison =
                Comparison.custom(Period.of(YearMonth.of(2026, 3)), Period.of(YearMonth.of(2026, 2)), Match.DATE);
        assertThat(comparison.partner(LocalDate.parse("2026-03-28"))).isEqualTo(LocalDate.parse("2026-02-28"));
        assertThat(comparison.partner(LocalDate.parse("2026-03-29"))).isNull();
    }
}
