package app.outboard.analytics.chart;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.IsoWeeks;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.platform.chart.ChartValues;
import app.outboard.platform.text.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The real CTR by ISO week with its interval as a band: by the day it jumps too much to be read. */
final class RealCtrLine implements Line {
    private final DayFigures figures;
    private final List<Period> weeks;
    private final @Nullable Comparison comparison;

    RealCtrLine(DayFigures figures, Period period, @Nullable Comparison comparison) {
        this.figures = figures;
        this.weeks = IsoWeeks.of(period);
        this.comparison = comparison;
    }

    @Override
    public String key() {
        return "real_ctr";
    }

    @Override
    public ChartValues.Panel panel(String label) {
        return new ChartValues.Panel(
                key(),
                label,
                "rate",
                true,
                weeks.stream().map(week -> week.from().toString()).toList(),
                each(week -> figures.realCtr(week).value()),
                comparison == null ? null : each(week -> before(week).value()),
                each(week -> figures.realCtr(week).low()),
                each(week -> figures.realCtr(week).high()));
    }

    @Override
    public String cell(LocalDate day, Numbers numbers) {
        var week = weekOf(day);
        return week == null ? Numbers.DASH : numbers.rate(figures.realCtr(week).value());
    }

    @Override
    public boolean isCompared() {
        return comparison != null;
    }

    @Override
    public String comparedCell(LocalDate day, Numbers numbers) {
        var week = weekOf(day);
        return week == null ? Numbers.DASH : numbers.rate(before(week).value());
    }

    /** The rate over the partners of a week's days. */
    private Rate before(Period week) {
        long outbound = 0;
        long clicks = 0;
        int known = 0;
        for (var day : week.stream().toList()) {
            var partner = comparison == null ? null : comparison.partner(day);
            if (partner == null) continue;
            var one = figures.value(Metric.OUTBOUND_CLICKS, partner);
            var other = figures.value(Metric.PIN_CLICKS, partner);
            if (one == null || other == null) continue;
            outbound += one;
            clicks += other;
            known++;
        }
        return new Rate(outbound, clicks, known, week.days());
    }

    private @Nullable Period weekOf(LocalDate day) {
        for (var week : weeks) if (week.contains(day)) return week;
        return null;
    }

    private List<@Nullable Number> each(Function<Period, @Nullable Double> value) {
        List<@Nullable Number> values = new ArrayList<>();
        for (var week : weeks) values.add(value.apply(week));
        return values;
    }
}
