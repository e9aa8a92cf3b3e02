package app.outboard.analytics.lists;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.RangeChoice;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All lists of a client in one filter set, and which of them answers a period.
 *
 * @param filters the key of that filter set
 * @param daily the periods asked for of which the Pins have figures on every day
 */
record Lists(String filters, Set<Period> daily, List<Listed> all) {

    /** What a table shows, the one that leads first: its lists decide which days are covered. */
    static final List<Metric> METRICS =
            List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES);

    private static final Comparator<Period> LONGER_NEWER =
            Comparator.comparing(Period::to).thenComparingInt(Period::days);

    Lists {
        daily = Set.copyOf(daily);
        all = List.copyOf(all);
    }

    static Lists none(String filters) {
        return new Lists(filters, Set.of(), List.of());
    }

    /** The ranges known, newest first. */
    List<Period> ranges(Kind kind) {
        return all.stream()
                .filter(list -> list.kind() == kind)
                .map(Listed::range)
                .distinct()
                .sorted(LONGER_NEWER.reversed())
                .toList();
    }

    /** The lists that answer a period, by the order of the house: days, exact, summed, longest inside, nearest. */
    Cover cover(Kind kind, Period wanted, DayFigures account) {
        if (kind == Kind.PINS && daily.contains(wanted)) return Cover.daily(wanted);
        for (var metric : METRICS) {
            var choice = RangeChoice.of(ranges(kind, metric), wanted);
            if (!choice.ranges().isEmpty()) return cover(kind, fit(choice), choice.ranges(), account);
        }
        for (var metric : METRICS) {
            var nearest = nearest(ranges(kind, metric), wanted);
            if (nearest != null) return cover(kind, Fit.NEAREST, List.of(nearest), account);
        }
        return Cover.NONE;
    }

    /** The ranges whose lists name a Pin, newest first; {@code values} are what it has in each. */
    List<PinHistory.Range> history(Map<Long, Long> values, DayFigures account, @Nullable LocalDate linkAddedOn) {
        return ranges(Kind.PINS).stream()
                .filter(range -> pinLists(range).anyMatch(list -> values.containsKey(list.observation())))
                .map(range -> new PinHistory.Range(range, counts(range, values, account, linkAddedOn)))
                .toList();
    }

    private Counts counts(Period range, Map<Long, Long> values, DayFigures account, @Nullable LocalDate linkAddedOn) {
        var counts = new EnumMap<Metric, Count>(Metric.class);
        pinLists(range).forEach(list -> counts.put(list.metric(), count(list, values, account)));
        boolean judged = linkAddedOn == null || !linkAddedOn.isAfter(range.from());
        return Counts.of(counts, judged);
    }

    private static Count count(Listed list, Map<Long, Long> values, DayFigures account) {
        var value = values.get(list.observation());
        return value == null ? new Count(0, list.unseen(account)) : Count.exactly(value);
    }

    private Stream<Listed> pinLists(Period range) {
        return all.stream()
                .filter(list -> list.kind() == Kind.PINS && list.range().equals(range));
    }

    private Cover cover(Kind kind, Fit fit, List<Period> ranges, DayFigures account) {
        var span = new Period(ranges.getFirst().from(), ranges.getLast().to());
        var chosen = METRICS.stream()
                .flatMap(metric -> whole(kind, metric, span))
                .map(list ->
                        new Cover.Chosen(list.observation(), list.metric(), list.unseen(account), list.beyond(account)))
                .toList();
        return new Cover(fit, ranges, chosen);
    }

    /** A metric's own lists of exactly these days; none where they cannot fill them. */
    private Stream<Listed> whole(Kind kind, Metric metric, Period span) {
        var choice = RangeChoice.of(ranges(kind, metric), span);
        return all.stream()
                .filter(list -> choice.isWhole() && list.kind() == kind && list.metric() == metric)
                .filter(list -> choice.ranges().contains(list.range()));
    }

    Set<Period> ranges(Kind kind, Metric metric) {
        return all.stream()
                .filter(list -> list.kind() == kind && list.metric() == metric)
                .map(Listed::range)
                .collect(Collectors.toSet());
    }

    private static Fit fit(RangeChoice choice) {
        return switch (choice) {
            case RangeChoice.Exact ignored -> Fit.EXACT;
            case RangeChoice.Adjacent ignored -> Fit.SUMMED;
            case RangeChoice.LongestInside ignored -> Fit.INSIDE;
            case RangeChoice.None ignored -> Fit.NONE;
        };
    }

    /** The most days in common for the fewest besides; of those without any, the closest; of equals, the newest. */
    private static @Nullable Period nearest(Set<Period> known, Period wanted) {
        return known.stream()
                .max(Comparator.<Period>comparingDouble(range -> likeness(range, wanted))
                        .thenComparing(Comparator.<Period>comparingLong(range -> gap(range, wanted))
                                .reversed())
                        .thenComparing(LONGER_NEWER))
                .orElse(null);
    }

    private static double likeness(Period one, Period other) {
        var common = one.overlap(other);
        return common == null ? 0 : common.days() / (double) (one.days() + other.days() - common.days());
    }

    private static long gap(Period one, Period other) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(one.to(), other.from()),
                        ChronoUnit.DAYS.between(other.to(), one.from())));
    }
}
