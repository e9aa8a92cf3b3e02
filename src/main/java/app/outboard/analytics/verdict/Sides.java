package app.outboard.analytics.verdict;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a comparison, like for like: only final days that are known on both, or, where days have no partners,
 * each side's own.
 *
 * @param now {@code numerator} ÷ {@code denominator} of the period; of a plain count the denominator is not used
 * @param before the same of the comparison
 */
record Sides(Rate now, Rate before) {
    static Sides of(
            DayFigures figures,
            Metric numerator,
            @Nullable Metric denominator,
            Period period,
            Comparison comparison,
            Available available) {
        var now = new Side(figures, numerator, denominator, available);
        var before = new Side(figures, numerator, denominator, available);
        if (comparison.isPaired()) {
            for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
                var partner = comparison.partner(day);
                if (partner == null || !now.knows(day) || !before.knows(partner)) continue;
                now.add(day);
                before.add(partner);
            }
        } else {
            period.stream().filter(now::knows).forEach(now::add);
            comparison.period().stream().filter(before::knows).forEach(before::add);
        }
        return new Sides(
                now.rate(period.days()), before.rate(comparison.period().days()));
    }

    /** The shorter side's days. */
    int days() {
        return Math.min(now.knownDays(), before.knownDays());
    }

    private static final class Side {
        private final DayFigures figures;
        private final Metric numerator;
        private final @Nullable Metric denominator;
        private final Available available;
        private long above;
        private long below;
        private int days;

        Side(DayFigures figures, Metric numerator, @Nullable Metric denominator, Available available) {
            this.figures = figures;
            this.numerator = numerator;
            this.denominator = denominator;
            this.available = available;
        }

        boolean knows(LocalDate day) {
            return !available.isProvisional(day)
                    && figures.knows(numerator, day)
                    && (denominator == null || figures.knows(denominator, day));
        }

        void add(LocalDate day) {
            above += value(numerator, day);
            if (denominator != null) below += value(denominator, day);
            days++;
        }

        Rate rate(int ofDays) {
            return new Rate(above, below, days, ofDays);
        }

        private long value(Metric metric, LocalDate day) {
            var value = figures.value(metric, day);
            return value == null ? 0 : value;
        }
    }
}
