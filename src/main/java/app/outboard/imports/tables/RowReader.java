package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.Cells;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Range;
import app.outboard.pins.Trait;
import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one line as the mapping says. Its verdict is a row, null for what is no row, or a problem. */
final class RowReader {
    private static final int SHOWN = 40;

    /** A line that refuses the file. */
    static final class Stumble extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Stumble(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final Mapping mapping;
    private final List<String> names;
    private final DateReader dates;
    private final ValueReader values;
    private final List<Metric> metrics;
    private final int[] places;
    private final int pin;
    private final int day;
    private final int month;
    private final int from;
    private final int to;

    /** @param names what the columns are called, for sentences about them */
    RowReader(Mapping mapping, List<String> names) {
        this.mapping = mapping;
        this.names = names;
        dates = new DateReader(mapping.order());
        values = new ValueReader(mapping);
        metrics = mapping.metrics();
        places = java.util.stream.IntStream.range(0, mapping.columns().size())
                .filter(place -> mapping.columns().get(place).metric() != null)
                .toArray();
        pin = mapping.place(Meaning.PIN);
        day = mapping.place(Meaning.DAY);
        month = mapping.place(Meaning.MONTH);
        from = mapping.place(Meaning.FROM);
        to = mapping.place(Meaning.TO);
    }

    /** The row; null where the line is none, such as a total or a remark. */
    @Nullable
    ReadRow read(Line line) throws Stumble {
        var number = pin < 0 ? null : pin(line);
        if (pin >= 0 && number == null) return null;
        var when = when(line);
        if (when == null && mapping.from() == null) return null;
        var counts = new Long[places.length];
        var rates = new Double[places.length];
        for (int i = 0; i < places.length; i++) {
            switch (values.read(line.cell(places[i]), line.isExact(places[i]), metrics.get(i))) {
                case Value.Count(long value) -> counts[i] = value;
                case Value.Rate(double value) -> rates[i] = value;
                case Value.Blank ignored -> {}
                case Value.Other ignored -> {
                    return null;
                }
                case Value.Wrong(var reason) -> throw stumble(line, places[i], "tables.problem.cell." + reason);
            }
        }
        return new ReadRow(line.number(), number, when, counts, rates);
    }

    private @Nullable String pin(Line line) throws Stumble {
        var text = line.cell(pin);
        if (PinReader.isLost(text, line.isExact(pin))) throw stumble(line, pin, "tables.problem.cell.pin_lost");
        return PinReader.of(text, line.isExact(pin));
    }

    /** The problem of a file all of whose Pins look rounded, of which this line is the first. */
    Problem rounded(Line line) {
        return stumble(line, pin, "tables.problem.cell.pin_lost").problem();
    }

    /** The cell that names the Pin; empty in a table without Pins. */
    String pinCell(Line line) {
        return pin < 0 ? "" : line.cell(pin);
    }

    private @Nullable Range when(Line line) throws Stumble {
        if (day >= 0) {
            var on = day(line, day);
            return on == null ? null : new Range(on, on);
        }
        if (month >= 0) {
            if (dates.isUnclear(line.cell(month))) throw stumble(line, month, "tables.problem.cell.day_order");
            var in = dates.month(line.cell(month));
            return in == null ? null : new Range(in.atDay(1), in.atEndOfMonth());
        }
        if (from < 0) return null;
        var start = day(line, from);
        var end = day(line, to);
        if (start == null || end == null) return null;
        if (end.isBefore(start)) throw stumble(line, to, "tables.problem.cell.reversed");
        if (end.isAfter(start.plusYears(10))) throw stumble(line, to, "tables.problem.cell.long");
        return new Range(start, end);
    }

    private @Nullable LocalDate day(Line line, int place) throws Stumble {
        var text = line.cell(place);
        if (dates.isUnclear(text)) throw stumble(line, place, "tables.problem.cell.day_order");
        // A bare serial number of a spreadsheet that lost its format.
        if (line.isExact(place) && Cells.isDigits(text) && text.length() == 5)
            throw stumble(line, place, "tables.problem.cell.serial");
        return dates.day(text);
    }

    private Stumble stumble(Line line, int place, String key) {
        var cell = line.cell(place);
        var shown = cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
        return new Stumble(new Problem(line.number(), Text.of(key, line.number(), name(place), shown)));
    }

    private String name(int place) {
        var name = place < names.size() ? names.get(place) : "";
        return name.isEmpty() ? Letters.of(place) : name;
    }

    /** The places that describe a Pin, for those who read descriptions. */
    static java.util.Map<app.outboard.imports.files.PinColumn, Integer> details(Mapping mapping) {
        var details = new java.util.EnumMap<app.outboard.imports.files.PinColumn, Integer>(
                app.outboard.imports.files.PinColumn.class);
        var columns = new ArrayList<>(mapping.columns());
        for (int place = 0; place < columns.size(); place++) {
            var detail = columns.get(place).detail();
            if (detail != null) details.putIfAbsent(Objects.requireNonNull(detail), place);
        }
        return details;
    }

    /** The same for what tells how a Pin came to be and what it shows. */
    static java.util.Map<Trait, Integer> traits(Mapping mapping) {
        var traits = new java.util.EnumMap<Trait, Integer>(Trait.class);
        for (int place = 0; place < mapping.columns().size(); place++) {
            var trait = mapping.columns().get(place).trait();
            if (trait != null) traits.putIfAbsent(trait, place);
        }
        return traits;
    }
}
