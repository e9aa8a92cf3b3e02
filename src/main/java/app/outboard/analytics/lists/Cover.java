package app.outboard.analytics.lists;

import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What answers a period: the ranges whose lists are read, oldest first, and the lists.
 *
 * @param lists of every metric that covers the ranges' days
 */
public record Cover(Fit fit, List<Period> ranges, List<Chosen> lists) {
    public static final Cover NONE = new Cover(Fit.NONE, List.of(), List.of());

    public Cover {
        ranges = List.copyOf(ranges);
        lists = List.copyOf(lists);
    }

    /**
     * A list to be read.
     *
     * @param unseen the most a row can have had that it does not name; null where nothing limits it
     * @param beyond what the account had that the list does not name, all rows together; null where that is not known
     */
    public record Chosen(
            long observation,
            Metric metric,
            @Nullable Long unseen,
            @Nullable Long beyond) {}

    static Cover daily(Period period) {
        return new Cover(Fit.DAILY, List.of(period), List.of());
    }

    /** The days the figures are of, or null where there are none. */
    public @Nullable Period span() {
        return ranges.isEmpty()
                ? null
                : new Period(ranges.getFirst().from(), ranges.getLast().to());
    }

    public boolean isNothing() {
        return fit == Fit.NONE;
    }

    public boolean knows(Metric metric) {
        return fit == Fit.DAILY || lists.stream().anyMatch(list -> list.metric() == metric);
    }

    Long[] observations() {
        return lists.stream().map(Chosen::observation).toArray(Long[]::new);
    }

    String[] metrics() {
        return lists.stream().map(list -> list.metric().key()).toArray(String[]::new);
    }

    @Nullable
    Long[] unseen() {
        return lists.stream().map(Chosen::unseen).toArray(Long[]::new);
    }

    @Nullable
    Long[] beyond() {
        return lists.stream().map(Chosen::beyond).toArray(Long[]::new);
    }

    Period daysRead() {
        return Objects.requireNonNull(span(), "Nothing is read where nothing answers");
    }
}
