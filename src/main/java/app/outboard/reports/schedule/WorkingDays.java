package app.outboard.reports.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Mondays to Fridays; holidays differ from place to place, and nobody told us which are kept. */
final class WorkingDays {
    private WorkingDays() {}

    /** @param n from 1 to 15, so that every month has it */
    static LocalDate nth(YearMonth month, int n) {
        var day = month.atDay(1);
        for (int left = n; ; day = day.plusDays(1)) {
            boolean works = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            if (works && --left == 0) return day;
        }
    }
}
