package app.outboard.analytics.verdict;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Interval;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Says when a change is a change: more than noise <em>and</em> big enough to matter. Noise is measured on the client's own
 * history, see {@link Overdispersion} and {@link Swing}; what matters is a setting.
 */
public final class Judge {
    /** The normal approximation needs about five expected clicks, and five not, on each side. */
    private static final double LEAST_EXPECTED = 5;

    private final Thresholds thresholds;

    public Judge(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The change of a count: on paired days of its sum, else of its daily mean. */
    public Change count(
            DayFigures figures, Metric metric, Period period, @Nullable Comparison comparison, Available available) {
        if (comparison == null) return Change.notComparable("none");
        var sides = Sides.of(figures, metric, null, period, comparison, available);
        if (sides.days() == 0) return Change.notComparable(reason(available));
        double swing = Swing.of(figures, metric, period);
        return counts(sides.now(), sides.before(), swing, comparison.isPaired());
    }

    /** The change of a rate, on days on which both its parts are known on both sides. */
    public Change rate(
            DayFigures figures,
            Metric numerator,
            Metric denominator,
            Period period,
            @Nullable Comparison comparison,
            Available available) {
        if (comparison == null) return Change.notComparable("none");
        var sides = Sides.of(figures, numerator, denominator, period, comparison, available);
        if (sides.days() == 0) return Change.notComparable(reason(available));
        return rates(sides.now(), sides.before(), Overdispersion.of(figures, numerator, denominator, period));
    }

    /** The change of the real CTR. */
    public Change realCtr(DayFigures figures, Period period, @Nullable Comparison comparison, Available available) {
        return rate(figures, Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, period, comparison, available);
    }

    /**
     * Two rates whose days are already alike, say a board's in two ranges: two proportions at 95 %, the variance widened by
     * {@code overdispersion}.
     */
    public Change rates(Rate now, Rate before, double overdispersion) {
        var one = now.value();
        var other = before.value();
        if (one == null || other == null) return Change.notComparable("undefined");
        var days = Math.min(now.knownDays(), before.knownDays());
        var difference = new Difference(Difference.Kind.RATE, one, other, days);
        double noise = Interval.Z * Math.sqrt(overdispersion * Overdispersion.variance(now, before));
        boolean beyond = isEnough(now, before) && Math.abs(difference.by()) > noise;
        boolean matters = atLeast(Math.abs(difference.by()) * 100, thresholds.rateChangePoints());
        return verdict(difference, beyond && matters);
    }

    /**
     * Two counts of lists, say a board's outbound clicks in two ranges; of different length they compare per day.
     *
     * @param swing the client's own, see {@link Swing}
     */
    public Change counts(long now, long before, int days, int daysBefore, double swing) {
        return counts(
                new Rate(now, 0, days, days), new Rate(before, 0, daysBefore, daysBefore), swing, days == daysBefore);
    }

    private Change counts(Rate now, Rate before, double swing, boolean paired) {
        double sum = now.numerator();
        double sumBefore = before.numerator();
        int days = Math.min(now.knownDays(), before.knownDays());
        var difference = paired
                ? new Difference(Difference.Kind.SUM, sum, sumBefore, days)
                : new Difference(Difference.Kind.PER_DAY, sum / now.knownDays(), sumBefore / before.knownDays(), days);
        double ratio = Math.log((sum + 0.5) / now.knownDays()) - Math.log((sumBefore + 0.5) / before.knownDays());
        double noise = Interval.Z * Math.sqrt(Swing.variance(swing, days, sum, sumBefore));
        var relative = difference.relative();
        boolean matters = relative == null || atLeast(Math.abs(relative) * 100, thresholds.countChangePercent());
        return verdict(difference, Math.abs(ratio) > noise && matters);
    }

    private static Change verdict(Difference difference, boolean isChange) {
        if (!isChange || difference.by() == 0) return new Change.WithinNoise(difference);
        return difference.by() > 0 ? new Change.Up(difference) : new Change.Down(difference);
    }

    private static boolean isEnough(Rate now, Rate before) {
        if (now.isAboveWhole() || before.isAboveWhole()) return now.numerator() + before.numerator() >= LEAST_EXPECTED;
        double both = (double) (now.numerator() + before.numerator()) / (now.denominator() + before.denominator());
        double rarer = Math.min(both, 1 - both);
        return rarer * Math.min(now.denominator(), before.denominator()) >= LEAST_EXPECTED;
    }

    /** "At least" must hold for 0.5 although 10.5 − 10.0 is a hair less in binary. */
    private static boolean atLeast(double value, double limit) {
        return value >= limit - 1e-9;
    }

    private static String reason(Available available) {
        return available.lastFinal() == null && available.lastKnown() != null ? "provisional" : "no_common_days";
    }
}
