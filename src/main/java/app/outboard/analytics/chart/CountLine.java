package app.outboard.analytics.chart;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.platform.chart.ChartValues;
import app.outboard.platform.text.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events by day, unknown days as gaps. */
record CountLine(
        DayFigures figures,
        Metric metric,
        Period period,
        @Nullable Comparison comparison) implements Line {
    @Override
    public String key() {
        return metric.key();
    }

    @Override
    public ChartValues.Panel panel(String label) {
        List<@Nullable Number> values = new ArrayList<>();
        List<@Nullable Number> compared = new ArrayList<>();
        period.stream().forEach(day -> {
            values.add(figures.value(metric, day));
            compared.add(before(day));
        });
        return new ChartValues.Panel(
                key(), label, "count", false, null, values, comparison == null ? null : compared, null, null);
    }

    @Override
    public String cell(LocalDate day, Numbers numbers) {
        return numbers.count(figures.value(metric, day));
    }

    @Override
    public boolean isCompared() {
        return comparison != null;
    }

    @Override
    public String comparedCell(LocalDate day, Numbers numbers) {
        return numbers.count(before(day));
    }

    private @Nullable Long before(LocalDate day) {
        var partner = comparison == null ? null : comparison.partner(day);
        return partner == null ? null : figures.value(metric, partner);
    }
}
