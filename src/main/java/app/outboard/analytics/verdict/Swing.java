package app.outboard.analytics.verdict;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;

/**
 * How much a client's count swings from one week to the next without anything having happened.
 *
 * <p>The standard deviation s of ln(week ÷ week before) over the 52 weeks before the period, fully known weeks only. Logs,
 * because clicks grow and shrink in proportion; neighbours, because a slow season is no swing.
 */
public final class Swing {
    /** Assumed with little history: week to week, plus or minus 30 % is ordinary for a small account. */
    static final double ASSUMED = 0.3;

    /** Beyond four weeks a sum does not get steadier: weeks lean on each other. */
    private static final double MOST_WEEKS = 4;

    private Swing() {}

    /** s, from the year before {@code period}; while that is too short, from the period's own weeks too. */
    public static double of(DayFigures figures, Metric metric, Period period) {
        double before = endingOn(figures, metric, period.from().minusDays(1));
        if (!Double.isNaN(before)) return before;
        double within = endingOn(figures, metric, period.to());
        return Double.isNaN(within) ? ASSUMED : within;
    }

    /**
     * The variance of ln(sum ÷ sum) for two sums of {@code days} days each: s² ÷ weeks (as each of two independent sums of
     * m weeks has a variance of σ² ÷ m, and s² = 2σ²), and never less than that of plain counting.
     */
    static double variance(double swing, int days, double now, double before) {
        double weeks = Math.min(MOST_WEEKS, days / 7.0);
        double counting = 1 / (now + 0.5) + 1 / (before + 0.5);
        return Math.max(swing * swing / weeks, counting);
    }

    private static double endingOn(DayFigures figures, Metric metric, LocalDate last) {
        double sum = 0;
        double squares = 0;
        int pairs = 0;
        double later = Double.NaN;
        for (var week : Weeks.endingOn(last)) {
            var total = figures.total(metric, week);
            double log = total.isComplete() ? Math.log(total.sum() + 0.5) : Double.NaN;
            double step = later - log;
            if (!Double.isNaN(step)) {
                sum += step;
                squares += step * step;
                pairs++;
            }
            later = log;
        }
        if (pairs < Weeks.ENOUGH_PAIRS) return Double.NaN;
        return Math.sqrt(Math.max(0, (squares - sum * sum / pairs) / (pairs - 1)));
    }
}
