package app.outboard.reports.block;

import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The points of a chart: the days of a month, the months of a year. */
record Steps(List<Period> all, boolean byMonth) {
    /** More days than this are too many to tell apart. */
    private static final int MOST_DAYS = 92;

    static Steps of(Period period) {
        if (period.days() <= MOST_DAYS)
            return new Steps(period.stream().map(day -> new Period(day, day)).toList(), false);
        var first = YearMonth.from(period.from());
        return new Steps(
                IntStream.range(0, period.months())
                        .mapToObj(month -> Period.of(first.plusMonths(month)))
                        .toList(),
                true);
    }

    int count() {
        return all.size();
    }

    /** Which point a day belongs to; -1 for a day outside. */
    int of(LocalDate day) {
        for (int i = 0; i < all.size(); i++) if (all.get(i).contains(day)) return i;
        return -1;
    }
}
