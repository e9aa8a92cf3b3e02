package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.DayValue;
import app.outboard.imports.files.PinList;
import app.outboard.imports.files.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mapped table holds. */
public sealed interface Found {
    /** From the first day it speaks of to the last. */
    Range range();

    /** Figures of the account by day; blank days are listed too. */
    record Days(Range range, Map<Metric, List<DayValue>> metrics) implements Found {}

    /** A Pin's figure. */
    record PinCount(String pin, long count) {}

    /**
     * Figures of Pins over the range, highest first.
     *
     * @param details what the table says of the Pins besides; null where nothing
     */
    record Pins(
            Range range,
            Map<Metric, List<PinCount>> metrics,
            PinNumbers pins,
            @Nullable PinList details) implements Found {}

    /** A figure of the account over a range of its own. */
    record Total(Range range, Metric metric, long count) {}

    /** Figures of the account over months or other ranges. */
    record Totals(Range range, List<Total> totals) implements Found {}

    /** Figures by Pin and day: too many to keep, so they are read again when needed. */
    record PinDays(
            Range range,
            List<Metric> metrics,
            long rows,
            PinNumbers pins,
            @Nullable PinList details) implements Found {}
}
