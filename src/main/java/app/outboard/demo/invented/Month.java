package app.outboard.demo.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What an export of one month covers. A month is exported on the fourth of the next one; the running month today, when
 * its newest three days are still blank.
 *
 * @param known the last day with a figure
 */
record Month(LocalDate from, LocalDate to, LocalDate known, Instant downloadedAt) {
    private static final int BLANK_DAYS = 3;
    private static final int EXPORTED_ON = 4;

    /** Null when no day of it has a figure yet. */
    static @Nullable Month of(YearMonth month, LocalDate today, Instant now) {
        var from = month.atDay(1);
        var end = month.atEndOfMonth();
        var to = end.isAfter(today) ? today : end;
        var exportedOn = month.plusMonths(1).atDay(EXPORTED_ON);
        boolean later = exportedOn.isBefore(today);
        var newest = (later ? exportedOn : today).minusDays(BLANK_DAYS);
        if (newest.isBefore(from)) return null;
        var known = newest.isBefore(to) ? newest : to;
        return new Month(from, to, known, later ? exportedOn.atTime(9, 12).toInstant(ZoneOffset.UTC) : now);
    }
}
