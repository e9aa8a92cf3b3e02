package app.outboard.home;

import app.outboard.figures.Metric;
import app.outboard.notes.NoteView;
import app.outboard.platform.web.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address says of the overview beside its question.
 *
 * @param metrics those shown besides those that always are
 * @param automatic whether imports, audits and changed links stand in the chart
 */
record OverviewRequest(List<Metric> metrics, boolean automatic) {
    static final List<Metric> ALWAYS = List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS);
    static final List<Metric> EXTRA = List.of(Metric.IMPRESSIONS, Metric.SAVES, Metric.ENGAGEMENTS);

    /** From {@code ?metrics=saves,impressions&events=off}; unknown words are left out. */
    static OverviewRequest read(Function<String, @Nullable String> parameters) {
        var said = parameters.apply("metrics");
        var words = said == null ? List.<String>of() : Arrays.asList(said.split(","));
        return new OverviewRequest(
                EXTRA.stream().filter(metric -> words.contains(metric.key())).toList(), NoteView.automatic(parameters));
    }

    /** All counts of the chart, in order. */
    List<Metric> counts() {
        var all = new ArrayList<>(ALWAYS);
        all.addAll(metrics);
        return List.copyOf(all);
    }

    /** Said in an address. */
    Address in(Address address) {
        return address.with("metrics", words(metrics)).with(NoteView.PARAMETER, NoteView.word(automatic));
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
