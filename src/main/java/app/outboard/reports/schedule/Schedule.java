package app.outboard.reports.schedule;

import app.outboard.ids.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and to whom a client's monthly reports go.
 *
 * @param workingDay of the month after the one it tells of
 * @param review whether nothing goes out before somebody published the report
 * @param attached whether the PDF goes with it
 * @param beginsOn the first month it sends
 * @param person who settled it; null for the command line
 */
record Schedule(
        boolean enabled,
        int workingDay,
        List<String> recipients,
        List<String> copies,
        @Nullable String replyTo,
        boolean review,
        boolean attached,
        LocalDate beginsOn,
        @Nullable PersonId person,
        int version) {
    static final int LATEST_DAY = 15;
    static final int MOST_ADDRESSES = 10;
    private static final int HOUR = 8;

    Schedule {
        recipients = List.copyOf(recipients);
        copies = List.copyOf(copies);
    }

    /** Off, as every client begins. */
    static Schedule none() {
        return new Schedule(false, 3, List.of(), List.of(), null, true, true, LocalDate.EPOCH, null, 0);
    }

    /** The month to be sent by now, by the client's own clock; empty before its day, and before eight o'clock on it. */
    Optional<YearMonth> due(LocalDateTime there) {
        var month = YearMonth.from(there);
        var since = WorkingDays.nth(month, workingDay).atTime(HOUR, 0);
        var told = month.minusMonths(1);
        return enabled && !there.isBefore(since) && !told.atDay(1).isBefore(beginsOn)
                ? Optional.of(told)
                : Optional.empty();
    }

    /** When the next one is due. */
    LocalDate next(LocalDate today) {
        var month = YearMonth.from(today);
        var here = WorkingDays.nth(month, workingDay);
        boolean done = here.isBefore(today) || month.minusMonths(1).atDay(1).isBefore(beginsOn);
        return done ? WorkingDays.nth(month.plusMonths(1), workingDay) : here;
    }

    /** The first month that a schedule settled today sends: the last one, as long as its day is to come. */
    static LocalDate begins(LocalDate today, int workingDay) {
        var month = YearMonth.from(today);
        return WorkingDays.nth(month, workingDay).isBefore(today)
                ? month.atDay(1)
                : month.minusMonths(1).atDay(1);
    }
}
