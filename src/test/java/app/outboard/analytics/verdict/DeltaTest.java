package app.outboard.analytics.verdict;

import static app.outboard.analytics.verdict.Difference.Kind.PER_DAY;
import static app.outboard.analytics.verdict.Difference.Kind.RATE;
import static app.outboard.analytics.verdict.Difference.Kind.SUM;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeltaTest {
    @Test
    void a_change_reads_as_size_and_base() {
        assertThat(delta(new Change.Up(new Difference(SUM, 14_582, 12_973, 30))))
                .isEqualTo(new Delta("up", "12.4\u202f%", false, "from 12,973"));
        assertThat(delta(new Change.Down(new Difference(RATE, 0.099, 0.107, 30))))
                .isEqualTo(new Delta("down", "0.8\u202fpt", false, "from 10.7\u202f%"));
    }

    @Test
    void noise_says_so_and_fewer_days_are_named() {
        assertThat(delta(new Change.WithinNoise(new Difference(SUM, 97, 100, 27))))
                .isEqualTo(new Delta("down", "3.0\u202f%", true, "from 100 · like for like, 27 days"));
        assertThat(delta(new Change.WithinNoise(new Difference(SUM, 0, 0, 30))))
                .isEqualTo(new Delta("same", "0.0\u202f%", true, "from 0"));
    }

    @Test
    void from_nothing_there_is_no_percentage() {
        assertThat(delta(new Change.Up(new Difference(SUM, 50, 0, 30))))
                .isEqualTo(new Delta("up", "new", false, "from 0"));
    }

    @Test
    void other_lengths_compare_per_day() {
        assertThat(delta(new Change.Up(new Difference(PER_DAY, 30, 20, 10))).base())
                .isEqualTo("per day, from 20.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "no_common_days", "provisional", "undefined"})
    void what_cannot_be_compared_says_why(String reason) {
        var delta = delta(Change.notComparable(reason));
        assertThat(delta.direction()).isNull();
        assertThat(delta.base()).isNotBlank();
    }

    private static Delta delta(Change change) {
        return Delta.of(change, 30, new Texts(), new Numbers(Locale.ENGLISH));
    }
}
