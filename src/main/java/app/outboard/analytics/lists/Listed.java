package app.outboard.analytics.lists;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.UnseenBound;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A list that stands for its range: one metric of all boards, or of the Pins that had most of it.
 *
 * @param observation its number in the database
 * @param total of its rows
 * @param lastRow the value of its last row; null for boards and for a list without rows
 * @param rows how many it has
 */
record Listed(
        Kind kind,
        Metric metric,
        Period range,
        long observation,
        long total,
        @Nullable Long lastRow,
        int rows) {
    /** As many rows as Pinterest gives; with fewer, a boards table is complete. */
    private static final int CUT = 50;

    /** Days at the end of an export that Pinterest has not counted yet, in the graph as in the lists. */
    private static final int BLANK_AT_THE_END = 3;

    /** The most a row can have had that this list does not name; null where nothing limits it. */
    @Nullable
    Long unseen(DayFigures account) {
        if (kind == Kind.BOARDS) return rows < CUT ? Long.valueOf(0) : null;
        var bound = UnseenBound.of(lastRow, accountTotal(account), total);
        return bound == null ? null : bound.atMost();
    }

    /** What the account had that the list does not name; null where that is not known. */
    @Nullable
    Long beyond(DayFigures account) {
        var whole = accountTotal(account);
        return whole == null || whole < total ? null : Long.valueOf(whole - total);
    }

    /** What the account had on the list's days: only where none is missing but the newest, uncounted ones. */
    private @Nullable Long accountTotal(DayFigures account) {
        var counted = range;
        for (int blank = 0; blank < BLANK_AT_THE_END && counted.days() > 1; blank++)
            if (!account.knows(metric, counted.to()))
                counted = new Period(range.from(), counted.to().minusDays(1));
        var total = account.total(metric, counted);
        return total.isComplete() ? total.value() : null;
    }
}
