package app.outboard.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines of a report's chart. */
final class PlotTest {
    @Test
    void a_line_breaks_where_nothing_is_known_and_one_day_alone_is_a_dot() {
        var plot = Plot.ofCounts(List.of(values(100.0, null, 50.0, 0.0)));
        assertThat(plot.top()).isEqualTo(100);
        assertThat(plot.line(values(100.0, null, 50.0, 0.0))).isEqualTo("M125.0 0.0h0M625.0 50.0L875.0 100.0");
        assertThat(plot.area(values(100.0, null, 50.0, 0.0)))
                .isEqualTo("M125.0 100.0L125.0 0.0L125.0 100.0ZM625.0 100.0L625.0 50.0L875.0 100.0L875.0 100.0Z");
        assertThat(plot.line(Plot.nothing(4))).isEmpty();
    }

    @Test
    void the_axis_ends_at_a_round_number_that_holds_all() {
        assertThat(Plot.ofCounts(List.of(values(212.0), values(301.0))).top()).isEqualTo(400);
        assertThat(Plot.ofCounts(List.of(values(0.0))).top()).isEqualTo(2);
        assertThat(Plot.ofRates(List.of(values(0.173))).top()).isEqualTo(0.2);
    }

    @Test
    void small_counts_have_whole_labels_that_differ() {
        for (double most = 1; most <= 30; most++) {
            double top = Plot.ofCounts(List.of(values(most))).top();
            assertThat(top).isGreaterThanOrEqualTo(most);
            assertThat(top / 2).isEqualTo(Math.rint(top / 2)).isPositive();
        }
    }

    private static List<@Nullable Double> values(@Nullable Double... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
