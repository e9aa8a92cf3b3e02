package app.outboard.imports.tables;

import app.outboard.imports.files.Gathered;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Range;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Daily figures of Pins, of which there may be a million: none are kept. A Pin and day twice refuse the file, equal or
 * not: a table broken down by device or country looks just so, and its rows are parts, not repetitions.
 */
final class PinDaysGatherer implements Gatherer {
    private final Mapping mapping;
    private final PinDayKeys keys = new PinDayKeys();
    private final PinNumbers numbers = new PinNumbers();
    private final PinWords words;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private long rows;

    PinDaysGatherer(Mapping mapping) {
        this.mapping = mapping;
        words = new PinWords(mapping);
    }

    @Override
    public void take(ReadRow row, Line line) throws RowReader.Stumble {
        var pin = Objects.requireNonNull(row.pin());
        var day = Objects.requireNonNull(row.when()).from();
        int before = keys.line(pin, day, row.line());
        if (before > 0)
            throw Gatherer.stumble(row.line(), "tables.problem.pin_day_twice", row.line(), pin, day, before);
        if (numbers.add(pin)) words.take(line);
        if (first == null || day.isBefore(first)) first = day;
        if (last == null || day.isAfter(last)) last = day;
        rows++;
    }

    @Override
    public Found finish(Gathered gathered) {
        if (mapping.has(Meaning.ENGAGEMENTS)) gathered.notice("tables.notice.engagements");
        var range = new Range(Objects.requireNonNull(first), Objects.requireNonNull(last));
        return new Found.PinDays(range, Choices.ofPinDays(mapping), rows, numbers, words.finish(gathered));
    }
}
