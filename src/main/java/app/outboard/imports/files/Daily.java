package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The daily block of an export: one metric, one row per day.
 *
 * @param metric null where Outboard does not know the metric; then there are no days
 * @param name the metric as the file spells it
 * @param days in order of day, each at most once; days that the file leaves out are absent, blank ones are here
 */
public record Daily(@Nullable Metric metric, String name, List<DayValue> days) {
    /** Days with a value. */
    public int knownDays() {
        return (int) days.stream().filter(DayValue::isKnown).count();
    }

    /** Sum of the known counts; 0 for rates. Of audiences it means nothing, since days share people. */
    public long sum() {
        return days.stream()
                .map(DayValue::count)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
