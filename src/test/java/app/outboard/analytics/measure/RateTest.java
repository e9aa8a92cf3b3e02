package app.outboard.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @Test
    void the_worked_example_reads_ten_point_seven_where_pinterest_reads_a_third_of_a_percent() {
        assertThat(new Rate(32, 299, 30, 30).value()).isCloseTo(0.107, within(0.0005));
        assertThat(new Rate(32, 10_000, 30, 30).value()).isEqualTo(0.0032);
    }

    @ParameterizedTest
    @CsvSource({
        // Wilson's score without continuity correction, checked by hand against published tables
        "0, 10, 0.0, 0.2775",
        "1, 1, 0.2065, 1.0",
        "22, 53, 0.2926, 0.5491",
        "400, 1000, 0.3701, 0.4307",
        "10, 10, 0.7225, 1.0",
    })
    void the_interval_is_wilsons(long outbound, long clicks, double low, double high) {
        var interval = new Rate(outbound, clicks, 1, 1).interval();
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void without_pin_clicks_a_rate_is_undefined_not_zero() {
        var rate = new Rate(3, 0, 5, 30);
        assertThat(rate.value()).isNull();
        assertThat(rate.interval()).isNull();
        assertThat(Rate.of(null, 5L)).isEqualTo(Rate.UNKNOWN);
        assertThat(Rate.of(0L, 5L).value()).isZero();
    }

    @Test
    void above_a_hundred_percent_it_stays_as_it_is_without_an_interval() {
        var rate = new Rate(12, 8, 5, 5);
        assertThat(rate.value()).isEqualTo(1.5);
        assertThat(rate.isAboveWhole()).isTrue();
        assertThat(rate.interval()).isNull();
        assertThat(rate.low()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"49, true", "50, false"})
    void few_clicks_is_below_the_minimum(long clicks, boolean few) {
        assertThat(new Rate(5, clicks, 1, 1).isFew(50)).isEqualTo(few);
    }
}
