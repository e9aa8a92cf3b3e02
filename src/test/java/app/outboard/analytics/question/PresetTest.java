package app.outboard.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        // known to 18 Nov, the last three days provisional
        "7d, 2026-11-09, 2026-11-15",
        "28d, 2026-10-19, 2026-11-15",
        "30d, 2026-10-17, 2026-11-15",
        "90d, 2026-08-18, 2026-11-15",
        "month, 2026-11-01, 2026-11-15",
        "last-month, 2026-10-01, 2026-10-31",
        "year, 2026-01-01, 2026-11-15",
        "12m, 2025-11-16, 2026-11-15",
        "all, 2024-03-05, 2026-11-18",
    })
    void presets_end_on_the_last_final_day(String word, LocalDate from, LocalDate to) {
        var available = Available.of(TODAY, LocalDate.parse("2024-03-05"), LocalDate.parse("2026-11-18"), 3);
        assertThat(Preset.ofWord(word).on(available)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        // a client brought up to date by monthly files: the newest ends in October
        "30d, 2026-09-29, 2026-10-28",
        "month, 2026-11-01, 2026-11-23",
        "last-month, 2026-10-01, 2026-10-31",
        "all, 2026-06-01, 2026-10-31",
    })
    void a_stale_client_keeps_its_own_window(String word, LocalDate from, LocalDate to) {
        var available = Available.of(TODAY, LocalDate.parse("2026-06-01"), LocalDate.parse("2026-10-31"), 3);
        assertThat(Preset.ofWord(word).on(available)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "7d, 2026-11-16, 2026-11-22",
        "month, 2026-11-01, 2026-11-22",
        "year, 2026-01-01, 2026-11-22",
        "all, 2026-10-24, 2026-11-22",
    })
    void without_figures_rolling_periods_end_yesterday(String word, LocalDate from, LocalDate to) {
        assertThat(Preset.ofWord(word).on(Available.nothing(TODAY))).isEqualTo(new Period(from, to));
    }

    @Test
    void on_the_first_of_a_month_the_running_month_is_today() {
        var available = Available.nothing(LocalDate.parse("2026-11-01"));
        assertThat(Preset.THIS_MONTH.on(available)).isEqualTo(Period.ending(LocalDate.parse("2026-11-01"), 1));
    }

    @Test
    void while_all_days_are_provisional_the_last_known_one_ends_the_period() {
        var two = Available.of(TODAY, LocalDate.parse("2026-11-17"), LocalDate.parse("2026-11-18"), 3);
        assertThat(Preset.LAST_7_DAYS.on(two).to()).isEqualTo(LocalDate.parse("2026-11-18"));
        assertThat(two.isProvisional(LocalDate.parse("2026-11-17"))).isTrue();
    }

    @Test
    void days_after_the_last_final_one_are_provisional_until_the_last_known() {
        var available = Available.of(TODAY, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-18"), 3);
        assertThat(available.isProvisional(LocalDate.parse("2026-11-15"))).isFalse();
        assertThat(available.isProvisional(LocalDate.parse("2026-11-16"))).isTrue();
        assertThat(available.isProvisional(LocalDate.parse("2026-11-19"))).isFalse();
    }
}
