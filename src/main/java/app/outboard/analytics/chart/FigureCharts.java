package app.outboard.analytics.chart;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Question;
import app.outboard.figures.Metric;
import app.outboard.notes.ChartNotes;
import app.outboard.platform.chart.ChartValues;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes charts of daily figures: counts by day, the real CTR by week. */
public final class FigureCharts {
    private final ObjectMapper json;
    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;

    public FigureCharts(ObjectMapper json, Texts texts, Numbers numbers, Dates dates) {
        this.json = json;
        this.texts = texts;
        this.numbers = numbers;
        this.dates = dates;
    }

    /**
     * The chart of a question.
     *
     * @param counts metrics in order, the real CTR follows them
     * @param more links to add or take away a metric
     * @param notes what stands on the timeline of these days
     */
    public FigureChart of(
            DayFigures figures,
            Question question,
            @Nullable Comparison comparison,
            List<Metric> counts,
            List<FigureChart.More> more,
            ChartNotes notes) {
        var compared = comparison != null && comparison.isPaired() ? comparison : null;
        var lines = new ArrayList<Line>();
        for (var metric : counts) lines.add(new CountLine(figures, metric, question.period(), compared));
        lines.add(new RealCtrLine(figures, question.period(), compared));
        var label = compared == null ? null : texts.say(compared.kind().label());
        return new FigureChart(
                write(values(question, lines, label, notes)),
                lines.stream().map(this::heading).toList(),
                label,
                provisional(question),
                columns(lines, label),
                question.period().stream()
                        .map(day -> row(day, lines, question, notes))
                        .toList(),
                List.copyOf(more),
                notes);
    }

    /** A chart that was kept, with nothing on its timeline. */
    public FigureChart withoutNotes(FigureChart chart) {
        try {
            var values = json.readValue(chart.json(), ChartValues.class);
            return chart.with(
                    write(new ChartValues(
                            values.days(),
                            values.panels(),
                            values.provisional(),
                            values.comparisonLabel(),
                            List.of(),
                            List.of())),
                    ChartNotes.NONE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChartValues values(Question question, List<Line> lines, @Nullable String comparison, ChartNotes notes) {
        var days = question.period().stream().map(LocalDate::toString).toList();
        var provisional = question.period().stream()
                .filter(question.available()::isProvisional)
                .map(LocalDate::toString)
                .toList();
        var panels = lines.stream().map(line -> line.panel(name(line))).toList();
        return new ChartValues(days, panels, provisional, comparison, notes.drawn(), notes.marked());
    }

    private String write(ChartValues values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private FigureChart.Panel heading(Line line) {
        return new FigureChart.Panel(
                line.key(), name(line), texts.sayIfKnown("analytics.chart." + line.key() + ".about"));
    }

    private List<String> columns(List<Line> lines, @Nullable String comparison) {
        var columns = new ArrayList<String>();
        columns.add(texts.say("analytics.chart.day"));
        for (var line : lines) {
            var column = texts.sayIfKnown("analytics.chart." + line.key() + ".column");
            var name = column == null ? name(line) : column;
            columns.add(name);
            if (comparison != null) columns.add(texts.say("analytics.chart.compared", name, comparison));
        }
        return List.copyOf(columns);
    }

    private FigureChart.Row row(LocalDate day, List<Line> lines, Question question, ChartNotes notes) {
        var cells = new ArrayList<String>();
        for (var line : lines) {
            cells.add(line.cell(day, numbers));
            if (line.isCompared()) cells.add(line.comparedCell(day, numbers));
        }
        return new FigureChart.Row(
                dates.fullDay(day), List.copyOf(cells), question.available().isProvisional(day), notes.cell(day));
    }

    private @Nullable String provisional(Question question) {
        long days = question.period().stream()
                .filter(question.available()::isProvisional)
                .count();
        return days == 0 ? null : texts.say("numbers.provisional", days);
    }

    private String name(Line line) {
        return texts.say("analytics.chart." + line.key());
    }
}
