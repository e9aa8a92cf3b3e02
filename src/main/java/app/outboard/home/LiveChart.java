package app.outboard.home;

import app.outboard.analytics.chart.FigureChart;
import app.outboard.platform.chart.ChartValues;
import app.outboard.platform.chart.Plot;
import app.outboard.reports.page.Chart;
import app.outboard.reports.page.Chart.Tick;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A chart that browsers draw, as it is drawn on paper: from the very values they get. */
final class LiveChart {
    private static final int TICKS = 5;
    private static final int WEEK = 7;

    private final ObjectMapper json;
    private final Words words;

    LiveChart(ObjectMapper json, Words words) {
        this.json = json;
        this.words = words;
    }

    Chart of(FigureChart chart) {
        var values = values(chart);
        var days = values.days().stream().map(LocalDate::parse).toList();
        var ticks = ticks(days);
        int open = values.provisional().isEmpty()
                ? -1
                : values.days().indexOf(values.provisional().getFirst());
        return new Chart(
                values.panels().stream()
                        .map(panel -> panel(panel, about(chart, panel), values.days()))
                        .toList(),
                ticks.stream().map(Tick::label).toList(),
                chart.comparison(),
                chart.provisional(),
                open < 0 ? null : Plot.edge(open, days.size()),
                open < 0 ? null : Plot.edge(days.size() - open, days.size()),
                flags(chart, days),
                twin(chart),
                ticks);
    }

    private ChartValues values(FigureChart chart) {
        try {
            return json.readValue(chart.json(), ChartValues.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** "Real CTR, by week with its 95 % interval" */
    private static String about(FigureChart chart, ChartValues.Panel panel) {
        return chart.panels().stream()
                .filter(it -> it.key().equals(panel.key()) && it.about() != null)
                .map(it -> panel.label() + ", " + it.about())
                .findFirst()
                .orElse(panel.label());
    }

    private Chart.Panel panel(ChartValues.Panel panel, String label, List<String> days) {
        boolean rate = panel.kind().equals("rate");
        var own = placed(panel, panel.values(), days);
        var before = placed(panel, panel.comparison() == null ? List.of() : panel.comparison(), days);
        var both = List.of(own, before);
        var plot = rate ? Plot.ofRates(both) : Plot.ofCounts(both);
        var line = plot.line(before);
        return new Chart.Panel(
                panel.key(),
                label,
                words.say("shares.live.chart", label, said(rate, most(own))),
                List.of(said(rate, plot.top()), said(rate, plot.top() / 2), said(rate, 0)),
                plot.line(own),
                rate ? null : plot.area(own),
                line.isEmpty() ? null : line);
    }

    private String said(boolean rate, double value) {
        return rate
                ? words.numbers().roundRate(Math.round(value * 1000) / 1000.0)
                : words.numbers().count(Math.round(value));
    }

    private static double most(List<@Nullable Double> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** On the common days; a week's value stands for each of its days. */
    private static List<@Nullable Double> placed(
            ChartValues.Panel panel, List<@Nullable Number> values, List<String> days) {
        var placed = new ArrayList<@Nullable Double>(Plot.nothing(days.size()));
        var own = panel.days();
        int count = Math.min(own == null ? days.size() : own.size(), values.size());
        for (int at = 0; at < count; at++) {
            var value = values.get(at);
            // Only weeks have days of their own, and there are few of them.
            int first = own == null ? at : days.indexOf(own.get(at));
            if (value == null || first < 0) continue;
            int last = panel.weekly() ? Math.min(first + WEEK, days.size()) : first + 1;
            for (int day = first; day < last; day++) placed.set(day, value.doubleValue());
        }
        return placed;
    }

    private List<Tick> ticks(List<LocalDate> days) {
        int apart = Math.max(1, Math.ceilDiv(days.size(), TICKS));
        return Tick.every(apart, days.size(), at -> words.dates().day(days.get(at)));
    }

    private static List<Chart.Flag> flags(FigureChart chart, List<LocalDate> days) {
        var first = days.getFirst();
        return chart.notes().flags().stream()
                .map(flag -> Chart.Flag.of(
                        flag.number(),
                        (int) ChronoUnit.DAYS.between(first, flag.from()),
                        (int) ChronoUnit.DAYS.between(first, flag.to()),
                        days.size(),
                        flag.when(),
                        flag.text()))
                .toList();
    }

    /** What is held against is drawn; beside the figures themselves there is no room for it on paper. */
    private static Chart.Twin twin(FigureChart chart) {
        var kept = IntStream.range(0, chart.columns().size())
                .filter(column ->
                        column == 0 || !isComparison(chart, chart.columns().get(column)))
                .boxed()
                .toList();
        return new Chart.Twin(
                chart.panels().getFirst().label(),
                kept.stream().map(chart.columns()::get).toList(),
                chart.rows().stream()
                        .map(row -> new Chart.Line(
                                row.label(),
                                row.provisional() ? chart.provisional() : null,
                                kept.stream()
                                        .filter(column -> column > 0)
                                        .map(column -> row.cells().get(column - 1))
                                        .toList()))
                        .toList());
    }

    private static boolean isComparison(FigureChart chart, String column) {
        return chart.comparison() != null && column.endsWith(chart.comparison());
    }
}
