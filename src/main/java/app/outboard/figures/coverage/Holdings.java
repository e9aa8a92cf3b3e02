package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is held of one client in its chosen filter set. */
public record Holdings(
        Map<Metric, KnownDays> days, List<HeldSeries> series, List<HeldTable> tables, List<HeldTotal> totals) {
    public static final Holdings NONE = new Holdings(Map.of(), List.of(), List.of(), List.of());

    /** What an export's graph is put on: the two that every page needs, then the two that are good to have. */
    public static final List<Metric> METRICS =
            List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES);

    public Holdings {
        days = Map.copyOf(days);
        series = List.copyOf(series);
        tables = List.copyOf(tables);
        totals = List.copyOf(totals);
    }

    public boolean isNothing() {
        return tables.isEmpty() && totals.isEmpty() && days.values().stream().allMatch(KnownDays::isNone);
    }

    public KnownDays days(Metric metric) {
        return days.getOrDefault(metric, KnownDays.NONE);
    }

    /** The table of exactly this range. */
    public Optional<HeldTable> table(HeldTable.Of of, Metric metric, DayRange range) {
        return tables.stream()
                .filter(table -> table.of() == of
                        && table.metric() == metric
                        && table.range().equals(range))
                .findFirst();
    }

    /** The first day anything is known of, from a day or a table. */
    public @Nullable LocalDate first() {
        return Stream.concat(
                        days.values().stream().map(KnownDays::first).filter(Objects::nonNull),
                        tables.stream().map(table -> table.range().from()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The same, from a total too: such days have passed, but nothing says that Pinterest still has them. */
    public @Nullable LocalDate firstTold() {
        return Stream.concat(
                        Stream.ofNullable(first()),
                        totals.stream().map(total -> total.range().from()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public boolean hasTotal(Metric metric, DayRange range) {
        return totals.contains(new HeldTotal(metric, range));
    }

    /** The newest known day, of the metric that decides on every page: outbound clicks, or the next that is known. */
    public @Nullable LocalDate lastKnown() {
        return deciding().last();
    }

    /** Known, but one of the newest days that Pinterest may still restate. */
    public boolean isProvisional(LocalDate day, int provisionalDays) {
        var last = lastKnown();
        var lastFinal = deciding().newest(provisionalDays);
        return last != null && !day.isAfter(last) && (lastFinal == null || day.isAfter(lastFinal));
    }

    private KnownDays deciding() {
        return METRICS.stream()
                .map(this::days)
                .filter(known -> !known.isNone())
                .findFirst()
                .orElse(KnownDays.NONE);
    }
}
