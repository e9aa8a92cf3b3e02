package app.outboard.imports.tables;

import app.outboard.imports.files.Cells;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.MetricNames;
import app.outboard.imports.files.Order;
import app.outboard.imports.files.PinColumn;
import app.outboard.imports.files.Table;
import app.outboard.imports.files.WrittenDay;
import app.outboard.pins.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the columns of a table seem to be, for a person to look over. */
public final class Guess {
    private static final Map<Meaning, Set<String>> TIMES = Map.of(
            Meaning.DAY, Set.of("date", "day", "datum", "tag", "den"),
            Meaning.MONTH, Set.of("month", "monat", "měsíc", "period", "zeitraum", "období"),
            Meaning.FROM, Set.of("from", "von", "od", "startdate", "start", "startdatum", "begin", "beginn"),
            Meaning.TO, Set.of("to", "bis", "do", "enddate", "end", "enddatum", "ende"));

    private Guess() {}

    /** The line of the header: the first that names two columns we know, else the first with two cells, else 0. */
    public static long header(Table.Sheet sheet) {
        long plain = 0;
        for (var line : sheet.top()) {
            int known = 0;
            for (int place = 0; place < line.filled(); place++) if (byName(line.cell(place)) != Meaning.UNUSED) known++;
            if (known >= 2) return line.number();
            if (plain == 0 && line.filled() >= 2) plain = line.number();
        }
        return plain;
    }

    /** How many columns a table has: as many as its header names, or without one as the widest line has. */
    public static int width(Table.Sheet sheet, long header) {
        int width = 0;
        for (var line : sheet.top()) {
            if (header > 0 && line.number() == header) return line.filled();
            width = Math.max(width, line.filled());
        }
        return width;
    }

    /** A first mapping; what cannot be told stays unused or unsaid. */
    public static Mapping of(Table.Sheet sheet, long header, String filters) {
        var names = names(sheet, header);
        int width = width(sheet, header);
        var columns = new ArrayList<Meaning>();
        for (int place = 0; place < width; place++)
            columns.add(meaning(names == null ? "" : names.cell(place), sheet, header, place));
        oneOfEach(columns, sheet, header);
        return new Mapping(
                sheet.name(), header, columns, order(sheet, header, columns), null, false, filters, null, null);
    }

    static @Nullable Line names(Table.Sheet sheet, long header) {
        for (var line : sheet.top()) if (header > 0 && line.number() == header) return line;
        return null;
    }

    private static Meaning meaning(String name, Table.Sheet sheet, long header, int place) {
        var named = byName(name);
        if (named != Meaning.DAY) return named;
        // Many call a month's column "Date".
        var dates = new DateReader(Order.DAY_FIRST);
        var cells = cells(sheet, header, place);
        boolean days = cells.stream().anyMatch(cell -> dates.day(cell) != null);
        boolean months = cells.stream().anyMatch(cell -> dates.month(cell) != null);
        return months && !days ? Meaning.MONTH : named;
    }

    private static Meaning byName(String name) {
        var folded = Cells.folded(name);
        if (folded.isEmpty()) return Meaning.UNUSED;
        var metric = MetricNames.find(name);
        if (metric != null) return Meaning.ofKey(metric.key());
        for (var time : TIMES.entrySet()) if (time.getValue().contains(folded)) return time.getKey();
        var column = PinColumn.find(name);
        if (column == PinColumn.ID || column == PinColumn.URL) return Meaning.PIN;
        if (column != null) return Meaning.ofKey(column.name().toLowerCase(Locale.ROOT));
        // A plain "saved" in a table of figures may as well count.
        return Trait.ofHeading(name)
                .map(trait -> Meaning.ofKey(trait.name().toLowerCase(Locale.ROOT)))
                .orElse(Meaning.UNUSED);
    }

    /** Of two columns that seem the same, the first; of a Pin's number and its address the one that can be read. */
    private static void oneOfEach(List<Meaning> columns, Table.Sheet sheet, long header) {
        var seen = EnumSet.noneOf(Meaning.class);
        for (int place = 0; place < columns.size(); place++) {
            var meaning = columns.get(place);
            if (meaning == Meaning.UNUSED || seen.add(meaning)) continue;
            int before = columns.indexOf(meaning);
            boolean better = meaning == Meaning.PIN && pins(sheet, header, place) > pins(sheet, header, before);
            columns.set(better ? before : place, Meaning.UNUSED);
        }
        // Titles and the like say something of a Pin only.
        if (!columns.contains(Meaning.PIN)) columns.replaceAll(it -> it.describes() ? Meaning.UNUSED : it);
        if (columns.contains(Meaning.DAY)) columns.replaceAll(it -> it == Meaning.MONTH ? Meaning.UNUSED : it);
    }

    private static long pins(Table.Sheet sheet, long header, int place) {
        return sheet.top().stream()
                .filter(line -> line.number() > header)
                .filter(line -> PinReader.of(line.cell(place), line.isExact(place)) != null)
                .count();
    }

    /** The order in which days are written, where one of them leaves no doubt: 25/04/2026. */
    private static @Nullable Order order(Table.Sheet sheet, long header, List<Meaning> columns) {
        var possible = EnumSet.allOf(Order.class);
        boolean unclear = false;
        for (int place = 0; place < columns.size(); place++) {
            if (!EnumSet.of(Meaning.DAY, Meaning.MONTH, Meaning.FROM, Meaning.TO)
                    .contains(columns.get(place))) continue;
            for (var cell : cells(sheet, header, place)) {
                var day = WrittenDay.of(cell);
                if (day == null || day.isSure()) continue;
                unclear = true;
                possible.removeIf(order -> day.in(order) == null);
            }
        }
        return unclear && possible.size() == 1 ? possible.iterator().next() : null;
    }

    private static List<String> cells(Table.Sheet sheet, long header, int place) {
        return sheet.top().stream()
                .filter(line -> line.number() > header)
                .map(line -> line.cell(place))
                .toList();
    }
}
