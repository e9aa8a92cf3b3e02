package app.outboard.analytics.verdict;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A client's own usual real CTR: the median of the monthly rates of the 12 calendar months that were over before the
 * period began. A client is judged against itself, never against an invented norm of its trade.
 */
public final class Usual {
    private static final int MONTHS = 12;
    private static final int ENOUGH_MONTHS = 3;

    private Usual() {}

    /** Of daily figures alone. */
    public static @Nullable Double realCtr(DayFigures figures, Period period) {
        return realCtr(figures::realCtr, period);
    }

    /**
     * A fraction, or null while fewer than three months say anything.
     *
     * @param monthly the rate of a month
     */
    public static @Nullable Double realCtr(Function<Period, Rate> monthly, Period period) {
        var current = YearMonth.from(period.from());
        var rates = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> monthly.apply(Period.of(current.minusMonths(back))))
                // Of a month known by half or less, the rate is another month's.
                .filter(rate -> rate.isDefined() && 2 * rate.knownDays() > rate.days())
                .mapToDouble(rate -> (double) rate.numerator() / rate.denominator())
                .sorted()
                .toArray();
        return rates.length < ENOUGH_MONTHS ? null : median(rates);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
