package app.outboard.platform.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser's chart draws: panels on one axis of days. Serialised as it stands; days are ISO dates, a null value is
 * unknown.
 *
 * @param days every day of the axis
 * @param provisional those drawn on a tinted ground
 * @param comparisonLabel what the dashed line is, or null
 * @param flags numbered notes, said in words below the chart
 * @param marks days on which something happened by itself
 */
public record ChartValues(
        List<String> days,
        List<Panel> panels,
        List<String> provisional,
        @Nullable String comparisonLabel,
        List<Flag> flags,
        List<String> marks) {
    /** A note on a day, or on the days from one to another. */
    public record Flag(int number, String from, String to) {}

    /**
     * One metric.
     *
     * @param kind {@code count} or {@code rate}; rates are fractions
     * @param weekly each value stands for up to seven days from its day
     * @param days the values' own days, or null for the common ones
     * @param low lower ends of a band, or null
     */
    public record Panel(
            String key,
            String label,
            String kind,
            boolean weekly,
            @Nullable List<String> days,
            List<@Nullable Number> values,
            @Nullable List<@Nullable Number> comparison,
            @Nullable List<@Nullable Number> low,
            @Nullable List<@Nullable Number> high) {}
}
