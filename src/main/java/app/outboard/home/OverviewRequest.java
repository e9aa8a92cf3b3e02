package app.outboard.home;

import app.outboard.figures.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address says of the overview beside its question: metrics shown besides those that always are. */
record OverviewRequest(List<Metric> metrics) {
    static final List<Metric> ALWAYS = List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS);
    static final List<Metric> EXTRA = List.of(Metric.IMPRESSIONS, Metric.SAVES, Metric.ENGAGEMENTS);

    /** From {@code ?metrics=saves,impressions}; unknown words are left out. */
    static OverviewRequest read(Function<String, @Nullable String> parameters) {
        var said = parameters.apply("metrics");
        var words = said == null ? List.<String>of() : Arrays.asList(said.split(","));
        return new OverviewRequest(
                EXTRA.stream().filter(metric -> words.contains(metric.key())).toList());
    }

    /** All counts of the chart, in order. */
    List<Metric> counts() {
        var all = new ArrayList<>(ALWAYS);
        all.addAll(metrics);
        return List.copyOf(all);
    }

    String word() {
        return words(metrics);
    }

    /** With one more metric, or one less. */
    String toggled(Metric metric) {
        return words(EXTRA.stream()
                .filter(each -> (each == metric) != metrics.contains(each))
                .toList());
    }

    private static String words(List<Metric> metrics) {
        return metrics.stream().map(Metric::key).collect(Collectors.joining(","));
    }
}
