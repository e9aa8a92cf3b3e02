package app.outboard.analytics.verdict;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;

/**
 * How much more a client's rate scatters than independent clicks would. One Pin that takes off brings hundreds of alike
 * clicks, so the binomial interval is too narrow; its variance is multiplied by this factor, φ.
 *
 * <p>φ is the mean, over pairs of neighbouring weeks of the 52 before the period, of
 *
 * <pre>  (p₁ − p₂)² / ( p̄ (1 − p̄) (1/n₁ + 1/n₂) ),   p̄ = (k₁ + k₂) / (n₁ + n₂)</pre>
 *
 * never below 1. It is Pearson's χ² ÷ degrees of freedom taken over neighbours instead of over the whole year, because a
 * slow season is a real movement and must not count as scatter.
 */
public final class Overdispersion {
    /** Assumed with little history: social clicks rarely scatter less than twice as much as coin tosses. */
    static final double ASSUMED = 2;

    private static final int ENOUGH_DAYS = 4;

    private Overdispersion() {}

    /** φ, at least 1, from the year before {@code period}; while that is too short, from the period's own weeks too. */
    public static double of(DayFigures figures, Metric numerator, Metric denominator, Period period) {
        double before = endingOn(figures, numerator, denominator, period.from().minusDays(1));
        if (!Double.isNaN(before)) return Math.max(1, before);
        double within = endingOn(figures, numerator, denominator, period.to());
        return Double.isNaN(within) ? ASSUMED : Math.max(1, within);
    }

    private static double endingOn(DayFigures figures, Metric numerator, Metric denominator, LocalDate last) {
        double sum = 0;
        int pairs = 0;
        Rate later = Rate.UNKNOWN;
        for (var week : Weeks.endingOn(last)) {
            var rate = figures.rate(numerator, denominator, week);
            double scatter = scatter(later, rate);
            if (!Double.isNaN(scatter)) {
                sum += scatter;
                pairs++;
            }
            later = rate;
        }
        return pairs < Weeks.ENOUGH_PAIRS ? Double.NaN : sum / pairs;
    }

    private static double scatter(Rate one, Rate other) {
        if (!usable(one) || !usable(other)) return Double.NaN;
        double variance = variance(one, other);
        if (variance == 0) return Double.NaN;
        double by = one.numerator() / (double) one.denominator() - other.numerator() / (double) other.denominator();
        return by * by / variance;
    }

    private static boolean usable(Rate rate) {
        return rate.isDefined() && rate.knownDays() >= ENOUGH_DAYS;
    }

    /** Of the difference of two rates that are truly the same, were clicks independent. */
    static double variance(Rate one, Rate other) {
        double both = (one.numerator() + other.numerator()) / (double) (one.denominator() + other.denominator());
        // More outbound clicks than Pin clicks: no share of anything any more, so they scatter like plain counts.
        double spread = one.isAboveWhole() || other.isAboveWhole() ? both : both * (1 - both);
        return spread * (1.0 / one.denominator() + 1.0 / other.denominator());
    }
}
