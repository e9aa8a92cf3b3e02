package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Exact dates to export, seen from a day.
 *
 * @param today the clock's UTC date
 * @param provisionalDays the newest days, which Pinterest leaves blank or may still restate
 */
public record Target(DayRange range, LocalDate today, int provisionalDays) {
    /** Boards and Pins tables are "restricted to data from the last 6 months". */
    public static final int MONTHS_OF_TABLES = 6;

    public static Target of(YearMonth month, LocalDate today, int provisionalDays) {
        return new Target(DayRange.of(month), today, provisionalDays);
    }

    /** The month that ended last. */
    public static Target lastMonth(LocalDate today, int provisionalDays) {
        return of(YearMonth.from(today).minusMonths(1), today, provisionalDays);
    }

    /** The same view on other dates. */
    public Target at(DayRange other) {
        return new Target(other, today, provisionalDays);
    }

    public YearMonth month() {
        return YearMonth.from(range.from());
    }

    /** The first day on which none of these days is blank or provisional any more: the 4th, for a month. */
    public LocalDate finalFrom() {
        return range.to().plusDays(provisionalDays + 1L);
    }

    public boolean isFinal() {
        return !today.isBefore(finalFrom());
    }

    /** The last day on which an export of these dates can still bring boards and Pins. */
    public LocalDate tablesUntil() {
        return range.to().plusMonths(MONTHS_OF_TABLES);
    }

    public boolean hasTables() {
        return !today.isAfter(tablesUntil());
    }
}
