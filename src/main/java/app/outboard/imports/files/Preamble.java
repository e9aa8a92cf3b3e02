package app.outboard.imports.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above the first block of an export: the period and the filters. Pinterest adds filters over time. */
final class Preamble {
    private final List<Filter> filters = new ArrayList<>();
    private @Nullable WrittenRange period;
    private int characters;

    boolean takes(Row row) {
        characters += row.characters();
        if (characters > Limits.PREAMBLE) throw new Refusal("files.refused.preamble", row.line());
        var range = row.filled() == 1 ? WrittenRange.of(row.line(), row.first()) : null;
        if (range == null) return takesFilter(row);
        if (period != null && !period.sameDays(range)) throw new Refusal("files.refused.two_exports", row.line());
        period = range;
        return true;
    }

    WrittenRange period() {
        if (period == null) throw new Refusal("files.refused.no_period");
        return period;
    }

    List<Filter> filters() {
        return List.copyOf(filters);
    }

    /** Rows of figures whose header is damaged are no filters, nor is that header. */
    private boolean takesFilter(Row row) {
        if (row.cells().size() < 2 || row.first().isEmpty()) return false;
        if (Cells.isDigit(row.first().charAt(0)) || row.first().contains("://")) return false;
        var values = row.cells().subList(1, Math.max(1, row.filled()));
        if (values.stream().anyMatch(value -> MetricNames.find(value) != null)) return false;
        filters.add(new Filter(row.first(), String.join(", ", values)));
        return true;
    }
}
