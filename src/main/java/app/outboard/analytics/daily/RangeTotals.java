package app.outboard.analytics.daily;

import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Account totals over ranges. A range stands in for its days where nothing finer is known of it: where more than half of
 * its days are missing, since of a month known by half or less, the sum is another month's. Then all of its days are
 * left aside, so that none counts twice, and the range is never shared out over them.
 */
public final class RangeTotals {
    public static final RangeTotals NONE = new RangeTotals(Map.of());

    private final Map<Metric, Map<Period, Long>> values;

    private RangeTotals(Map<Metric, Map<Period, Long>> values) {
        this.values = values;
    }

    public static RangeTotals of(List<RangeTotal> totals) {
        if (totals.isEmpty()) return NONE;
        var values = new EnumMap<Metric, Map<Period, Long>>(Metric.class);
        for (var total : totals)
            values.computeIfAbsent(total.metric(), metric -> new HashMap<>()).put(total.range(), total.value());
        return new RangeTotals(values);
    }

    public boolean isNothing() {
        return values.isEmpty();
    }

    /** What a range had of a metric, or null. */
    public @Nullable Long value(Metric metric, Period range) {
        return values.getOrDefault(metric, Map.of()).get(range);
    }

    /** From the first day of the earliest range to the last of the latest, or null. */
    public @Nullable Period span() {
        LocalDate first = null;
        LocalDate last = null;
        for (var ranges : values.values()) {
            for (var range : ranges.keySet()) {
                if (first == null || range.from().isBefore(first)) first = range.from();
                if (last == null || range.to().isAfter(last)) last = range.to();
            }
        }
        return first == null || last == null ? null : new Period(first, last);
    }

    /**
     * The ranges that stand in within a period, oldest first and without overlap: those of all the metrics, so that both
     * parts of a rate come from one.
     *
     * @param knownDays how many days of a range are known one by one
     */
    List<Period> standingIn(Period period, List<Metric> metrics, ToIntFunction<Period> knownDays) {
        if (values.isEmpty()) return List.of();
        var common = values.getOrDefault(metrics.getFirst(), Map.of()).keySet().stream()
                .filter(period::contains)
                .filter(range -> metrics.stream().allMatch(metric -> value(metric, range) != null))
                .filter(range -> 2 * knownDays.applyAsInt(range) <= range.days())
                .toList();
        return common.isEmpty() ? List.of() : widest(common);
    }

    /** Of all choices without overlap the one that covers most days; of equals, the one of fewest ranges. */
    private static List<Period> widest(Collection<Period> ranges) {
        var byEnd = ranges.stream()
                .sorted(Comparator.comparing(Period::to).thenComparing(Period::from))
                .toList();
        var best = new ArrayList<Choice>();
        for (int i = 0; i < byEnd.size(); i++) {
            var with = before(byEnd, best, i).and(byEnd.get(i));
            best.add(i > 0 && best.get(i - 1).isAtLeast(with) ? best.get(i - 1) : with);
        }
        return best.getLast().ranges();
    }

    /** The best choice among the ranges that end before the i-th begins. */
    private static Choice before(List<Period> byEnd, List<Choice> best, int i) {
        for (int j = i - 1; j >= 0; j--)
            if (byEnd.get(j).to().isBefore(byEnd.get(i).from())) return best.get(j);
        return new Choice(null, null, 0, 0);
    }

    private record Choice(@Nullable Choice before, @Nullable Period last, int days, int count) {
        Choice and(Period next) {
            return new Choice(this, next, days + next.days(), count + 1);
        }

        boolean isAtLeast(Choice other) {
            return days > other.days || (days == other.days && count <= other.count);
        }

        List<Period> ranges() {
            var ranges = new ArrayList<Period>();
            for (var it = this; it != null && it.last != null; it = it.before) ranges.addFirst(it.last);
            return ranges;
        }
    }

    /** The metrics known of any range. */
    public Set<Metric> metrics() {
        return values.keySet();
    }
}
