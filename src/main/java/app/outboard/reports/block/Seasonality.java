package app.outboard.reports.block;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a calendar month usually is beside the client's average month: the same month of each year before, over the mean of
 * the twelve months that begin with it, averaged over up to three years. Months known by less than four fifths say nothing,
 * and neither does a year that lacks one.
 */
final class Seasonality {
    private static final int YEARS = 3;
    private static final int MONTHS = 12;
    private static final double WELL_ENOUGH = 0.8;

    private final AccountFigures account;
    private final YearMonth before;

    /** @param before the first month that is not looked at */
    Seasonality(AccountFigures account, YearMonth before) {
        this.account = account;
        this.before = before;
    }

    /** 1.38 for a month 38 % above the average; empty where the client's history says nothing. */
    OptionalDouble index(int calendarMonth) {
        var newest = newest(calendarMonth);
        return IntStream.range(0, YEARS)
                .mapToObj(newest::minusYears)
                .map(this::index)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /** The last such month with a whole year behind its beginning. */
    private YearMonth newest(int calendarMonth) {
        var first = before.minusMonths(MONTHS);
        var month = YearMonth.of(first.getYear(), calendarMonth);
        return month.isAfter(first) ? month.minusYears(1) : month;
    }

    private OptionalDouble index(YearMonth month) {
        double sum = 0;
        for (int i = 0; i < MONTHS; i++) {
            var perDay = perDay(month.plusMonths(i));
            if (perDay.isEmpty()) return OptionalDouble.empty();
            sum += perDay.getAsDouble() * month.plusMonths(i).lengthOfMonth();
        }
        double mean = sum / MONTHS;
        return mean == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(perDay(month).orElseThrow() * month.lengthOfMonth() / mean);
    }

    private OptionalDouble perDay(YearMonth month) {
        var total = account.total(Metric.OUTBOUND_CLICKS, Period.of(month));
        var perDay = total.perDay();
        return perDay == null || total.knownDays() < WELL_ENOUGH * total.days()
                ? OptionalDouble.empty()
                : OptionalDouble.of(perDay);
    }
}
