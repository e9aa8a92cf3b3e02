package app.outboard.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static final Scale SCALE = new Scale(0, 0.3);

    @ParameterizedTest
    @CsvSource({
        "0.062 0.244, 0, 0.3",
        "0.071 0.132, 0.06, 0.14",
        "0.101 0.107, 0.1, 0.108",
        "0.107, 0, 0.3",
        "0 0.3, 0, 0.3",
        "0, 0, 0.01",
        "1.5 0.2, 0, 1.5",
        "0.05 0.1, 0, 0.1",
    })
    void ends_are_round_and_hold_every_value(String values, double low, double high) {
        var scale = Scale.around(numbers(values));
        assertThat(numbers(values).boxed())
                .allSatisfy(value -> assertThat(scale.share(value)).isBetween(-1e-9, 1 + 1e-9));
        assertThat(scale).isEqualTo(new Scale(low, high));
    }

    @Test
    void without_values_there_still_is_a_scale() {
        assertThat(Scale.around(DoubleStream.empty())).isEqualTo(new Scale(0, 1));
    }

    @Test
    void a_mark_stands_on_the_scale() {
        var mark = IntervalMark.of(SCALE, 0.15, 0.10, 0.20, 0.30, false, "15 %");
        assertThat(mark).isEqualTo(new IntervalMark("42.0", "78.0", "60.0", "114.0", false, false, false, "15 %"));
    }

    @Test
    void outside_the_scale_an_arrow_stands_for_the_dot_and_the_interval_runs_to_the_edge() {
        var above = IntervalMark.of(SCALE, 0.5, 0.2, 0.8, null, true, "50 %");
        assertThat(above).isEqualTo(new IntervalMark("78.0", "120.0", null, null, true, false, true, "50 %"));
        var below = IntervalMark.of(new Scale(0.2, 0.3), 0.1, 0.05, 0.15, 0.1, false, "10 %");
        assertThat(below).isEqualTo(new IntervalMark(null, null, null, null, false, true, false, "10 %"));
    }

    @Test
    void a_sparkline_breaks_where_nothing_is_known() {
        var line = Sparkline.of(List.of(0.0, 10.0, Double.NaN, 5.0, Double.NaN), "clicks");
        assertThat(line.path()).isEqualTo("M2.5 21.5L27.3 2.5M76.8 12.0h0");
        assertThat(line.x()).isEqualTo("76.8");
        assertThat(line.y()).isEqualTo("12.0");
        assertThat(Sparkline.of(List.of(Double.NaN), "clicks")).isNull();
        assertThat(Sparkline.of(List.of(0.0, 0.0), "clicks").path()).isEqualTo("M2.5 21.5L101.5 21.5");
    }

    private static DoubleStream numbers(String values) {
        return Arrays.stream(values.split(" ", -1)).mapToDouble(Double::parseDouble);
    }
}
