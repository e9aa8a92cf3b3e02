package app.outboard.analytics.chart;

import app.outboard.notes.ChartNotes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as {@code ui/chart} draws it: the values as JSON, and the same figures as a table in words.
 *
 * @param comparison what the dashed line is, or null
 * @param provisional what the tinted days are, or null
 * @param columns heads of the table, the day's first
 * @param more metrics that can be added or taken away
 * @param notes what stands on its timeline
 */
public record FigureChart(
        String json,
        List<Panel> panels,
        @Nullable String comparison,
        @Nullable String provisional,
        List<String> columns,
        List<Row> rows,
        List<More> more,
        ChartNotes notes) {
    /** The same without metrics to add. */
    public FigureChart alone() {
        return new FigureChart(json, panels, comparison, provisional, columns, rows, List.of(), notes);
    }

    /** The same figures without a word on a day; with what stands on the timeline instead. */
    FigureChart with(String values, ChartNotes timeline) {
        return new FigureChart(
                values,
                panels,
                comparison,
                provisional,
                columns,
                rows.stream()
                        .map(row -> new Row(row.label(), row.cells(), row.provisional(), ""))
                        .toList(),
                more,
                timeline);
    }

    /**
     * One panel's heading.
     *
     * @param about how it is drawn, where that needs a word
     */
    public record Panel(String key, String label, @Nullable String about) {}

    /** One day; a dash where unknown, and what stands on the timeline in words. */
    public record Row(String label, List<String> cells, boolean provisional, String notes) {}

    /** A metric as a link. */
    public record More(String label, String href, boolean on) {}
}
