package app.outboard.audit.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.rule.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {
    private static final Setting COUNT = Setting.count("days", 90, 1, 3650);
    private static final Setting SHARE = Setting.share("share", 0.05);
    private static final Setting NUMBER = Setting.number("jump", 3, 1, 100);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7|0.07", "7.5|0.075", "7,5 %|0.075", "0|0.00", "100%|1.00", "0.25|0.0025"})
    void shares_are_typed_in_per_cent(String typed, String stored) {
        assertThat(Amount.read(SHARE, typed)).contains(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "-1", "5 5", "%", "1e1", "NaN", "five", "1.234"})
    void what_is_no_share_is_not_stored(String typed) {
        assertThat(Amount.read(SHARE, typed)).isEmpty();
    }

    @Test
    void counts_are_whole_and_within_their_limits() {
        assertThat(Amount.read(COUNT, "3650")).contains("3650");
        for (var typed : new String[] {"0", "3651", "1.5", "1,000", "90 %", "99999999999"})
            assertThat(Amount.read(COUNT, typed)).as(typed).isEmpty();
    }

    @Test
    void a_thousand_with_its_separator_is_refused_rather_than_read_as_one() {
        assertThat(Amount.read(NUMBER, "2,5")).contains("2.5");
        assertThat(Amount.read(NUMBER, "1,000")).isEmpty();
    }

    @Test
    void what_is_shown_can_be_typed_again() {
        assertThat(Amount.typed(SHARE, 0.05)).isEqualTo("5");
        assertThat(Amount.typed(SHARE, 0.0025)).isEqualTo("0.25");
        assertThat(Amount.typed(SHARE, 0)).isEqualTo("0");
        assertThat(Amount.typed(COUNT, 3650)).isEqualTo("3650");
        assertThat(Amount.typed(NUMBER, 2.5)).isEqualTo("2.5");
        assertThat(Amount.said(SHARE, 0.05)).isEqualTo("5\u202f%");
        assertThat(Amount.said(COUNT, 3650)).isEqualTo("3,650");
    }
}
