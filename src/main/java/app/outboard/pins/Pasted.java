package app.outboard.pins;

import static java.util.stream.Collectors.joining;

import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block pasted from a sheet, line by line: those that were understood, and those that were not.
 *
 * @param unused headings that say nothing about a Pin
 */
record Pasted(List<PinLine> lines, List<Bad> bad, List<String> unused) {
    private static final List<PinColumn> WITHOUT_HEADINGS =
            List.of(PinColumn.NUMBER, PinColumn.TITLE, PinColumn.LINK, PinColumn.CREATED, PinColumn.BOARD);

    /** A line that was not understood, by its number and text. */
    record Bad(int line, String text, Text why) {}

    static Pasted read(String text, LocalDate today) {
        var rows = Cells.read(text);
        if (rows.isEmpty()) return new Pasted(List.of(), List.of(), List.of());
        boolean headed = isHeading(rows.getFirst());
        var columns = headed ? columns(rows.getFirst()) : columns(WITHOUT_HEADINGS);
        var unused = headed ? unused(rows.getFirst()) : List.<String>of();
        if (!columns.containsKey(PinColumn.NUMBER))
            return new Pasted(List.of(), List.of(bad(rows.getFirst(), "pins.paste.no_number_column")), unused);
        var body = headed ? rows.subList(1, rows.size()) : rows;
        var days = new WrittenDays(dayCells(body, columns), today);
        var traits = headed ? traits(rows.getFirst()) : Map.<Trait, Integer>of();
        boolean parents = body.stream().anyMatch(row -> Traits.namesParent(cell(row, traits.get(Trait.PARENT))));
        var pasted = new Pasted(new ArrayList<>(), new ArrayList<>(), unused);
        for (var row : body)
            pasted.add(row, new LineReader(row, columns, days, trait -> cell(row, traits.get(trait)), parents));
        return pasted;
    }

    boolean isEmpty() {
        return lines.isEmpty() && bad.isEmpty();
    }

    private void add(Cells.Row row, LineReader reader) {
        var line = reader.read();
        var why = reader.complaint();
        if (line != null && why == null) lines.add(line);
        else bad.add(new Bad(row.line(), text(row), why == null ? Text.of("pins.paste.no_number", "") : why));
    }

    /** The first line is headings where it names a column and holds no Pin. */
    private static boolean isHeading(Cells.Row first) {
        return first.cells().stream().noneMatch(cell -> PinNumber.of(cell).isPresent())
                && first.cells().stream()
                        .anyMatch(cell -> PinColumn.ofHeading(cell).isPresent());
    }

    private static Map<PinColumn, Integer> columns(Cells.Row headings) {
        return columns(headings.cells().stream()
                .<@Nullable PinColumn>map(cell -> PinColumn.ofHeading(cell).orElse(null))
                .toList());
    }

    private static Map<PinColumn, Integer> columns(List<? extends @Nullable PinColumn> named) {
        var columns = new EnumMap<PinColumn, Integer>(PinColumn.class);
        for (int i = 0; i < named.size(); i++) {
            var column = named.get(i);
            if (column != null) columns.putIfAbsent(column, i);
        }
        return columns;
    }

    private static Map<Trait, Integer> traits(Cells.Row headings) {
        var traits = new EnumMap<Trait, Integer>(Trait.class);
        for (int i = 0; i < headings.cells().size(); i++) {
            var heading = headings.cells().get(i);
            int at = i;
            if (PinColumn.ofHeading(heading).isEmpty())
                Trait.ofHeading(heading).ifPresent(trait -> traits.putIfAbsent(trait, at));
        }
        return traits;
    }

    private static String cell(Cells.Row row, @Nullable Integer at) {
        return at == null ? "" : row.cell(at);
    }

    private static List<String> unused(Cells.Row headings) {
        return headings.cells().stream()
                .filter(cell -> !cell.isEmpty()
                        && PinColumn.ofHeading(cell).isEmpty()
                        && Trait.ofHeading(cell).isEmpty())
                .toList();
    }

    private static List<String> dayCells(List<Cells.Row> rows, Map<PinColumn, Integer> columns) {
        var cells = new ArrayList<String>();
        for (var column : List.of(PinColumn.CREATED, PinColumn.LINK_ADDED))
            Optional.ofNullable(columns.get(column)).ifPresent(at -> rows.forEach(row -> cells.add(row.cell(at))));
        return cells;
    }

    private static Bad bad(Cells.Row row, String why) {
        return new Bad(row.line(), text(row), Text.of(why));
    }

    private static String text(Cells.Row row) {
        var text = row.cells().stream().filter(cell -> !cell.isEmpty()).collect(joining(" · "));
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
