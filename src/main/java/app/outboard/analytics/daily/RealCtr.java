package app.outboard.analytics.daily;

import app.outboard.analytics.measure.Rate;

/**
 * Outbound clicks ÷ Pin clicks, and which figures say so.
 *
 * @param fromBoards no day of the period knows its Pin clicks, so a boards table of exactly these days speaks
 */
public record RealCtr(Rate rate, boolean fromBoards) {
    /** Wholly or in part from account totals over ranges. */
    public boolean fromRanges() {
        return rate.rangeDays() > 0;
    }
}
