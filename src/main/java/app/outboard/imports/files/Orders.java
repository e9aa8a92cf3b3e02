package app.outboard.imports.files;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether a file writes the day or the month first. One clear reading, or none. */
final class Orders {
    private Orders() {}

    /**
     * The order in which all ranges of an export exist and all its days lie in its period; where both do, the one whose
     * days follow one another.
     *
     * @return null where no order, or more than one, makes sense
     */
    static @Nullable Order ofExport(WrittenRange period, List<WrittenRange> others, List<WrittenDay> days) {
        boolean sure = period.isSure()
                && others.stream().allMatch(WrittenRange::isSure)
                && days.stream().allMatch(WrittenDay::isSure);
        if (sure) return Order.DAY_FIRST;
        var fitting = Arrays.stream(Order.values())
                .filter(order -> fits(order, period, others, days))
                .toList();
        if (fitting.size() == 1) return fitting.getFirst();
        var running =
                fitting.stream().filter(order -> areConsecutive(order, days)).toList();
        return running.size() == 1 ? running.getFirst() : null;
    }

    /** The order in which all days of a column exist; null where none does, or both do and mean different days. */
    static @Nullable Order ofColumn(List<WrittenDay> days) {
        var dayFirst = in(Order.DAY_FIRST, days);
        var monthFirst = in(Order.MONTH_FIRST, days);
        if (dayFirst.equals(monthFirst)) return Order.DAY_FIRST;
        boolean first = dayFirst.stream().allMatch(Objects::nonNull);
        boolean second = monthFirst.stream().allMatch(Objects::nonNull);
        if (first == second) return null;
        return first ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static List<@Nullable LocalDate> in(Order order, List<WrittenDay> days) {
        return days.stream().<@Nullable LocalDate>map(day -> day.in(order)).toList();
    }

    private static boolean fits(Order order, WrittenRange period, List<WrittenRange> others, List<WrittenDay> days) {
        if (!period.fits(order)) return false;
        var from = Objects.requireNonNull(period.from().in(order));
        var range = new Range(from, Objects.requireNonNull(period.to().in(order)));
        return others.stream().allMatch(other -> other.fits(order))
                && days.stream().allMatch(day -> {
                    var read = day.in(order);
                    return read != null && range.contains(read);
                });
    }

    private static boolean areConsecutive(Order order, List<WrittenDay> days) {
        LocalDate before = null;
        for (var day : days) {
            var read = day.in(order);
            if (read == null || (before != null && !read.equals(before.plusDays(1)))) return false;
            before = read;
        }
        return days.size() > 1;
    }
}
