package app.outboard.demo.invented;

import java.time.LocalDate;
import java.util.List;

/** A client's year, smooth from month to month, and its week. */
final class Seasons {
    private static final double MONTH_DAYS = 30.5;

    private final List<Double> months;
    private final List<Double> weekdays;

    Seasons(Profile profile) {
        this.months = profile.months();
        this.weekdays = profile.weekdays();
    }

    double factor(LocalDate day) {
        return month(day) * weekdays.get(day.getDayOfWeek().getValue() - 1);
    }

    /** Between the middles of two months a straight line. */
    private double month(LocalDate day) {
        double at = day.getMonthValue() - 1 + (day.getDayOfMonth() - 15) / MONTH_DAYS;
        int before = (int) Math.floor(at);
        double later = at - before;
        return months.get(Math.floorMod(before, 12)) * (1 - later) + months.get(Math.floorMod(before + 1, 12)) * later;
    }
}
