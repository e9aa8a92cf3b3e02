package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.Gathered;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of Pins over one range. A Pin twice is added up, as in Pinterest's own lists. */
final class PinsGatherer implements Gatherer {
    private static final int MOST = 200_000;

    private final Mapping mapping;
    private final List<Metric> metrics;
    private final Map<String, @Nullable Long[]> pins = new LinkedHashMap<>();
    private final PinNumbers numbers = new PinNumbers();
    private final PinWords words;
    private @Nullable Range range;
    private long rows;

    PinsGatherer(Mapping mapping) {
        this.mapping = mapping;
        metrics = mapping.metrics();
        words = new PinWords(mapping);
        var from = mapping.from();
        var to = mapping.to();
        if (mapping.needsRange() && from != null && to != null) range = new Range(from, to);
    }

    @Override
    public void take(ReadRow row, Line line) throws RowReader.Stumble {
        var pin = Objects.requireNonNull(row.pin());
        agree(row);
        if (numbers.add(pin)) words.take(line);
        if (pins.size() >= MOST) throw Gatherer.stumble(row.line(), "tables.problem.many_pins", row.line(), MOST);
        rows++;
        pins.merge(pin, row.counts(), PinsGatherer::sum);
    }

    @Override
    public Found finish(Gathered gathered) {
        if (rows > pins.size()) gathered.notice("files.notice.pins_twice", rows, pins.size());
        var found = new EnumMap<Metric, List<Found.PinCount>>(Metric.class);
        for (int i = 0; i < metrics.size(); i++) {
            if (!metrics.get(i).isCount()) continue;
            var counts = counts(i);
            if (!counts.isEmpty()) found.put(metrics.get(i), counts);
        }
        return new Found.Pins(Objects.requireNonNull(range), found, numbers, words.finish(gathered));
    }

    private List<Found.PinCount> counts(int metric) {
        var counts = new ArrayList<Found.PinCount>();
        pins.forEach((pin, values) -> {
            var value = values[metric];
            if (value != null) counts.add(new Found.PinCount(pin, value));
        });
        counts.sort(Comparator.comparingLong(Found.PinCount::count).reversed());
        return counts;
    }

    /** A list speaks of one range. */
    private void agree(ReadRow row) throws RowReader.Stumble {
        if (mapping.needsRange()) return;
        var here = row.when();
        if (range == null) range = here;
        else if (here != null && !range.equals(here))
            throw Gatherer.stumble(
                    row.line(), "tables.problem.ranges", row.line(), here.from(), here.to(), range.from(), range.to());
    }

    /** A metric that one of the rows leaves blank has no known sum. */
    private static @Nullable Long[] sum(@Nullable Long[] one, @Nullable Long[] other) {
        var sum = new Long[one.length];
        for (int i = 0; i < sum.length; i++) {
            var a = one[i];
            var b = other[i];
            if (a != null && b != null) sum[i] = a + b;
        }
        return sum;
    }
}
