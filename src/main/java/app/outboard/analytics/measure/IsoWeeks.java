package app.outboard.analytics.measure;

import app.outboard.analytics.question.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A period cut into ISO weeks, Monday to Sunday, for rates too jumpy to read by the day. Only the period's own days count. A
 * stub of fewer than four days at an end is left out, unless it is all there is: its point would stand outside the axis.
 */
public final class IsoWeeks {
    private static final int WORTH_A_POINT = 4;

    private IsoWeeks() {}

    public static List<Period> of(Period period) {
        var weeks = new ArrayList<Period>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); ) {
            var sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            weeks.add(new Period(day, sunday.isAfter(period.to()) ? period.to() : sunday));
            day = sunday.plusDays(1);
        }
        var whole = weeks.stream().filter(week -> week.days() >= WORTH_A_POINT).toList();
        return whole.isEmpty() ? weeks : whole;
    }
}
