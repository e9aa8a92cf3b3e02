package app.outboard.reports.block;

import app.outboard.analytics.measure.IsoWeeks;
import app.outboard.analytics.question.Period;
import java.time.LocalDate;

/** The week of a day, as charts cut a period into weeks; a stub at an end belongs to its neighbour. */
final class Weeks {
    private Weeks() {}

    static Period of(Period period, LocalDate day) {
        var weeks = IsoWeeks.of(period);
        for (var week : weeks) if (!day.isAfter(week.to())) return week;
        return weeks.getLast();
    }
}
