package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a table.
 *
 * @param sheet the sheet that is read; empty for a text
 * @param header number of the line with the names of the columns; 0 where there is none
 * @param columns what each column is, from the first
 * @param order whether days like 3/4/2026 begin with the day; null while nobody said
 * @param decimals which sign is the decimal sign; null while nobody said
 * @param percent whether rates without a percent sign are percentages rather than fractions
 * @param filters key of the filter set the figures were counted with
 * @param from first day of figures whose rows do not say; null where they do
 * @param to last day of them
 */
public record Mapping(
        String sheet,
        long header,
        List<Meaning> columns,
        @Nullable Order order,
        @Nullable Decimals decimals,
        boolean percent,
        String filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** Where a meaning stands first, or -1. */
    public int place(Meaning meaning) {
        return columns.indexOf(meaning);
    }

    public boolean has(Meaning meaning) {
        return columns.contains(meaning);
    }

    /** Metrics among the columns, in their order. */
    public List<Metric> metrics() {
        var metrics = new ArrayList<Metric>();
        columns.stream().map(Meaning::metric).filter(Objects::nonNull).forEach(metrics::add);
        return metrics;
    }

    /** Null while the columns do not say whose figures, or of when, these are. */
    public @Nullable Kind kind() {
        if (has(Meaning.PIN)) return has(Meaning.DAY) ? Kind.PIN_DAYS : Kind.PINS;
        if (has(Meaning.DAY)) return Kind.DAYS;
        return has(Meaning.MONTH) || has(Meaning.FROM) || from != null ? Kind.TOTALS : null;
    }

    /** Whether rows leave open which days they speak of. */
    public boolean needsRange() {
        return kind() == Kind.PINS && !has(Meaning.MONTH) && !has(Meaning.FROM);
    }

    /** As it may serve for other files with the same columns. */
    public Mapping remembered() {
        return new Mapping(sheet, 0, columns, order, decimals, percent, filters, null, null);
    }

    /** For a file whose header stands elsewhere. */
    public Mapping at(String sheet, long header) {
        return new Mapping(sheet, header, columns, order, decimals, percent, filters, from, to);
    }
}
