package app.outboard.audience;

import app.outboard.notes.ChartNotes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audience over time, as {@code ui/chart} draws it: a panel for its size and one for each of its first categories. */
record AudienceChart(String json, List<Panel> panels, List<String> columns, List<Row> rows, ChartNotes notes) {
    record Panel(String key, String label, @Nullable String about) {}

    /** One snapshot, and what stands on the timeline since the one before. */
    record Row(String label, List<String> cells, boolean provisional, String notes) {}

    record More(String label, String href, boolean on) {}

    public @Nullable String comparison() {
        return null;
    }

    public @Nullable String provisional() {
        return null;
    }

    public List<More> more() {
        return List.of();
    }
}
