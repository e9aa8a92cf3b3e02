package app.outboard.audience;

import app.outboard.notes.ChartNotes;
import app.outboard.notes.NoteView;
import app.outboard.notes.NoteWords;
import app.outboard.platform.chart.ChartValues;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws an audience over time: how large it was, and how many cared for what it cares for most today. */
final class AudienceCharts {
    private static final int CATEGORIES = 3;

    private final ObjectMapper json;
    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;

    AudienceCharts(ObjectMapper json, Texts texts, Numbers numbers, Dates dates) {
        this.json = json;
        this.texts = texts;
        this.numbers = numbers;
        this.dates = dates;
    }

    /** Null while there is one snapshot only. */
    @Nullable
    AudienceChart of(Found found, List<Share> ordered, NoteView view) {
        if (found.known().size() < 2) return null;
        var snapshots = found.known().reversed();
        var first = snapshots.getFirst().day();
        var notes = new NoteWords(texts, dates)
                .of(found.timeline(), first, snapshots.getLast().day(), view);
        var shown = ordered.stream().limit(CATEGORIES).toList();
        var panels = new ArrayList<AudienceChart.Panel>();
        panels.add(new AudienceChart.Panel("audience_size", texts.say("audience.size"), texts.say("audience.at_most")));
        for (int i = 0; i < shown.size(); i++)
            panels.add(
                    new AudienceChart.Panel("category_" + i, shown.get(i).label(), texts.say("audience.chart.share")));
        return new AudienceChart(
                write(values(found, snapshots, shown, panels, notes)),
                List.copyOf(panels),
                columns(shown),
                rows(found, snapshots, shown, notes),
                notes);
    }

    /** Newest first; what stands on the timeline stands beside the snapshot that could first show it. */
    private List<AudienceChart.Row> rows(Found found, List<Standing> snapshots, List<Share> shown, ChartNotes notes) {
        var rows = new ArrayList<AudienceChart.Row>();
        for (int i = 0; i < snapshots.size(); i++) {
            var day = snapshots.get(i).day();
            var said =
                    i == 0 ? notes.cell(day) : notes.cell(snapshots.get(i - 1).day(), day);
            rows.add(new AudienceChart.Row(dates.fullDay(day), cells(found, snapshots.get(i), shown), false, said));
        }
        return List.copyOf(rows.reversed());
    }

    private static ChartValues values(
            Found found,
            List<Standing> snapshots,
            List<Share> shown,
            List<AudienceChart.Panel> panels,
            ChartNotes notes) {
        var days = snapshots.stream().map(it -> it.day().toString()).toList();
        var all = new ArrayList<ChartValues.Panel>();
        List<@Nullable Number> sizes = new ArrayList<>();
        for (var snapshot : snapshots) sizes.add(snapshot.size());
        all.add(panel(panels.getFirst(), "count", days, sizes));
        for (int i = 0; i < shown.size(); i++) {
            List<@Nullable Number> shares = new ArrayList<>();
            for (var snapshot : snapshots) shares.add(share(found, snapshot, shown.get(i)));
            all.add(panel(panels.get(i + 1), "rate", days, shares));
        }
        return new ChartValues(
                List.of(days.getFirst(), days.getLast()), all, List.of(), null, notes.drawn(), notes.marked());
    }

    private static ChartValues.Panel panel(
            AudienceChart.Panel panel, String kind, List<String> days, List<@Nullable Number> values) {
        return new ChartValues.Panel(panel.key(), panel.label(), kind, false, days, values, null, null, null);
    }

    private List<String> columns(List<Share> shown) {
        var columns = new ArrayList<String>();
        columns.add(texts.say("audience.chart.day"));
        columns.add(texts.say("audience.size"));
        shown.forEach(category -> columns.add(category.label()));
        return columns;
    }

    private List<String> cells(Found found, Standing snapshot, List<Share> shown) {
        var cells = new ArrayList<String>();
        cells.add(numbers.count(snapshot.size()));
        for (var category : shown) cells.add(numbers.rate(share(found, snapshot, category)));
        return cells;
    }

    private static @Nullable Double share(Found found, Standing snapshot, Share category) {
        return found.categories().getOrDefault(snapshot.id(), List.of()).stream()
                .filter(it -> it.identity().equals(category.identity()))
                .findFirst()
                .map(Share::share)
                .orElse(null);
    }

    private String write(ChartValues values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
