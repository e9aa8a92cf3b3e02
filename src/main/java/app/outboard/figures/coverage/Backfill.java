package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What brings a client's history in: two years of days, so that every month of the last twelve has its own of the year
 * before, and the tables of the six months that Pinterest still gives.
 *
 * @param years for each metric the newer year, then the older
 * @param months the newest first
 * @param comparable how many of the last twelve months can be held against the year before
 */
public record Backfill(List<Year> years, List<Checklist> months, int comparable) {
    private static final int YEAR = 12;

    /** Of the year before's days, from which a comparison is believed. */
    private static final double ENOUGH = 0.8;

    /** One export of twelve months' days; its tables are not asked for, because they would be of the whole year. */
    public record Year(Metric metric, DayRange range, DaysPart days) {}

    public Backfill {
        years = List.copyOf(years);
        months = List.copyOf(months);
    }

    /** @param last the month that ended last */
    public static Backfill of(Holdings held, Target last) {
        var newest = last.month();
        var years = new ArrayList<Year>();
        for (var metric : Holdings.METRICS)
            for (int back = 0; back < 2; back++) {
                var range = year(newest.minusMonths((long) back * YEAR));
                years.add(new Year(metric, range, DaysPart.of(held, metric, last.at(range))));
            }
        var months = IntStream.range(0, Target.MONTHS_OF_TABLES)
                .mapToObj(back -> Checklist.of(held, last.at(DayRange.of(newest.minusMonths(back)))))
                .toList();
        return new Backfill(years, months, comparable(held, newest));
    }

    private static DayRange year(YearMonth newest) {
        return new DayRange(newest.minusMonths(YEAR - 1L).atDay(1), newest.atEndOfMonth());
    }

    private static int comparable(Holdings held, YearMonth newest) {
        return (int) IntStream.range(0, YEAR)
                .mapToObj(newest::minusMonths)
                .filter(month -> isKnown(held, month, 0) && isKnown(held, month.minusYears(1), ENOUGH))
                .count();
    }

    /** More than this part of the month's outbound clicks; of none at all, not. */
    private static boolean isKnown(Holdings held, YearMonth month, double part) {
        var range = DayRange.of(month);
        int known = held.days(Metric.OUTBOUND_CLICKS).within(range);
        return known > 0 && known >= part * range.days();
    }
}
