package app.outboard.analytics.measure;

import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the ranges that board and Pin lists cover answers a period, where there are no daily figures. One range is
 * never scaled to another.
 */
public sealed interface RangeChoice {
    /** A list of exactly these days. */
    record Exact(Period range) implements RangeChoice {}

    /** Lists that fill the period side by side without overlap, oldest first; their rows are summed by id. */
    record Adjacent(List<Period> ranges) implements RangeChoice {
        public Adjacent {
            ranges = List.copyOf(ranges);
        }
    }

    /** Only a part of the period is covered; the heading says which. */
    record LongestInside(Period range) implements RangeChoice {}

    /** No list lies inside the period. */
    record None() implements RangeChoice {}

    /** The ranges to read, oldest first; none for {@link None}. */
    default List<Period> ranges() {
        return switch (this) {
            case Exact exact -> List.of(exact.range());
            case Adjacent adjacent -> adjacent.ranges();
            case LongestInside longest -> List.of(longest.range());
            case None ignored -> List.of();
        };
    }

    /** Whether the figures cover exactly the days asked for. */
    default boolean isWhole() {
        return this instanceof Exact || this instanceof Adjacent;
    }

    /** The same choice whatever the order of {@code known}: fewest ranges first, then the newest. */
    static RangeChoice of(Collection<Period> known, Period wanted) {
        if (known.contains(wanted)) return new Exact(wanted);
        var inside = known.stream().filter(wanted::contains).distinct().toList();
        var tiles = tiles(inside, wanted);
        if (tiles != null) return new Adjacent(tiles);
        return inside.stream()
                .max(Comparator.comparingInt(Period::days).thenComparing(Period::to))
                .<RangeChoice>map(LongestInside::new)
                .orElseGet(None::new);
    }

    /** The longest part of a period that ranges fill, alone or side by side; of equals the newest. Null where none lies inside. */
    static @Nullable Period longestWhole(Collection<Period> known, Period wanted) {
        var inside = known.stream().filter(wanted::contains).distinct().toList();
        return inside.stream()
                .flatMap(first -> inside.stream()
                        .filter(last -> !last.to().isBefore(first.to()))
                        .map(last -> new Period(first.from(), last.to())))
                .distinct()
                .filter(part -> of(inside, part).isWhole())
                .max(Comparator.comparingInt(Period::days).thenComparing(Period::to))
                .orElse(null);
    }

    /** For each day a chain of ranges can end on, the best chain from the period's start; that for its last day wins. */
    private static @Nullable List<Period> tiles(List<Period> inside, Period wanted) {
        Map<LocalDate, List<Period>> best = new HashMap<>();
        var byEnd = inside.stream()
                .sorted(Comparator.comparing(Period::to).thenComparing(Period::from))
                .toList();
        for (var range : byEnd) {
            var before = range.from().equals(wanted.from())
                    ? List.<Period>of()
                    : best.get(range.from().minusDays(1));
            if (before == null) continue;
            var chain = new ArrayList<>(before);
            chain.add(range);
            // Ranges of one end come oldest start first, so of equally short chains the newest stands.
            best.merge(range.to(), chain, (old, fresh) -> fresh.size() <= old.size() ? fresh : old);
        }
        return best.get(wanted.to());
    }
}
