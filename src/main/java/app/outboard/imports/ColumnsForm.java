package app.outboard.imports;

import app.outboard.imports.files.Limits;
import app.outboard.imports.files.Order;
import app.outboard.imports.files.Table;
import app.outboard.imports.tables.Decimals;
import app.outboard.imports.tables.Guess;
import app.outboard.imports.tables.Mapping;
import app.outboard.imports.tables.Meaning;
import app.outboard.platform.web.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody said of a table's columns. */
final class ColumnsForm {
    private ColumnsForm() {}

    /** The sheet a form speaks of; the first where it names none. */
    static Table.Sheet sheet(Table table, String name) {
        return table.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElse(table.sheets().getFirst());
    }

    /**
     * The mapping. With another sheet or header than the page showed, its columns were of another table, and are guessed
     * anew.
     */
    static Mapping of(Form form, Table table) {
        var sheet = sheet(table, form.exact("sheet"));
        boolean sameSheet = sheet.name().equals(form.exact("shown-sheet"));
        long header = sameSheet ? header(form.line("header"), sheet) : Guess.header(sheet);
        var guess = Guess.of(sheet, header, form.line("filters"));
        boolean same = sameSheet && form.line("shown-header").equals(Long.toString(header));
        var columns = form.all("column").stream()
                .limit(Limits.COLUMNS)
                .map(Meaning::ofKey)
                .toList();
        return new Mapping(
                sheet.name(),
                header,
                same && columns.size() == guess.columns().size() ? columns : guess.columns(),
                order(form.line("order")),
                decimals(form.line("decimals")),
                form.on("percent"),
                form.line("filters"),
                day(form.line("from")),
                day(form.line("to")));
    }

    private static long header(String text, Table.Sheet sheet) {
        var lines =
                sheet.top().stream().map(line -> Long.toString(line.number())).toList();
        return lines.contains(text) ? Long.parseLong(text) : text.equals("0") ? 0 : Guess.header(sheet);
    }

    private static @Nullable Order order(String text) {
        return List.of("DAY_FIRST", "MONTH_FIRST").contains(text) ? Order.valueOf(text) : null;
    }

    private static @Nullable Decimals decimals(String text) {
        return List.of("POINT", "COMMA").contains(text) ? Decimals.valueOf(text) : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
