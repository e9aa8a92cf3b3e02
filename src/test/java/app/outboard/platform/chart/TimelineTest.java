package app.outboard.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.chart.Timeline.Dot;
import app.outboard.platform.chart.Timeline.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    @Test
    void moments_stand_as_far_apart_as_they_were_and_as_high_as_they_count() {
        var line = Objects.requireNonNull(
                Timeline.of(List.of(moment(1, 0.0), moment(2, 50.0), moment(5, 100.0)), 100, "Score"));

        assertThat(line.path()).isEqualTo("M6.0 106.0L83.0 56.0L314.0 6.0");
        assertThat(line.dots()).extracting(Dot::words).containsExactly("day 1", "day 2", "day 5");
        assertThat(line.grid()).containsExactly("6.0", "56.0", "106.0");
    }

    @Test
    void an_unknown_value_breaks_the_line() {
        var line = Objects.requireNonNull(
                Timeline.of(List.of(moment(1, 10.0), moment(2, null), moment(3, 20.0)), 100, ""));

        assertThat(line.path()).isEqualTo("M6.0 96.0M314.0 86.0");
    }

    @Test
    void moments_of_one_instant_stand_side_by_side() {
        var line = Objects.requireNonNull(Timeline.of(List.of(moment(1, 0.0), moment(1, 0.0)), 100, ""));

        assertThat(line.path()).isEqualTo("M6.0 106.0L314.0 106.0");
    }

    @Test
    void one_value_is_no_line() {
        assertThat(Timeline.of(List.of(moment(1, 10.0), moment(2, null)), 100, ""))
                .isNull();
    }

    private static Moment moment(int day, @Nullable Double value) {
        return new Moment(Instant.EPOCH.plusSeconds(86_400L * day), value, "day " + day);
    }
}
