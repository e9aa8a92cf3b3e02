package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "Top Boards": an address and a count per metric. */
final class BoardsBlock implements Section {
    private final FigureReader figures;
    private final Gathered gathered;
    private final List<@Nullable Metric> columns;
    private final Row header;
    private final int width;
    private final Map<Address.Board, Map<Metric, Long>> boards = new LinkedHashMap<>();

    BoardsBlock(Row header, FigureReader figures, Gathered gathered) {
        this.figures = figures;
        this.gathered = gathered;
        this.header = header;
        width = header.filled();
        columns = columns(header, gathered);
    }

    boolean hasHeader(Row row) {
        return header.cells().equals(row.cells());
    }

    @Override
    public boolean takes(Row row) {
        var board = Address.board(row.first());
        if (board == null || row.cells().size() < width) return false;
        if (row.filled() > width) throw new Refusal("files.refused.extra", row.line());
        var values = new EnumMap<Metric, Long>(Metric.class);
        for (int place = 1; place < width; place++) {
            var metric = columns.get(place);
            if (metric == null) continue;
            var figure = Figures.of(figures, row, place, metric);
            if (figure instanceof Figure.Other) return false;
            if (figure instanceof Figure.Count(long count)) values.put(metric, count);
        }
        if (boards.size() >= Limits.TABLE_ROWS) throw new Refusal("files.refused.table", row.line(), Limits.TABLE_ROWS);
        if (boards.containsKey(board)) gathered.notice("files.notice.board_twice", board.slug());
        boards.merge(board, values, BoardsBlock::sum);
        return true;
    }

    @Override
    public boolean resembles(Row row) {
        return row.first().indexOf('/') >= 0;
    }

    @Nullable
    BoardTable finish(Range range) {
        if (boards.isEmpty()) return null;
        var metrics = new ArrayList<Metric>();
        for (var metric : columns) if (metric != null) metrics.add(metric);
        var rows = boards.entrySet().stream()
                .map(entry ->
                        new BoardRow(entry.getKey().account(), entry.getKey().slug(), Map.copyOf(entry.getValue())))
                .toList();
        return new BoardTable(range, List.copyOf(metrics), rows);
    }

    /** A metric that one of the rows leaves blank has no known sum. */
    private static Map<Metric, Long> sum(Map<Metric, Long> one, Map<Metric, Long> other) {
        var sum = new EnumMap<Metric, Long>(Metric.class);
        one.forEach((metric, count) -> {
            var more = other.get(metric);
            if (more != null) sum.put(metric, count + more);
        });
        return sum;
    }

    private static List<@Nullable Metric> columns(Row header, Gathered gathered) {
        var columns = new ArrayList<@Nullable Metric>();
        columns.add(null);
        for (int place = 1; place < header.filled(); place++) {
            var metric = MetricNames.find(header.cell(place));
            if (metric != null && columns.contains(metric))
                throw new Refusal("files.refused.column_twice", header.line(), header.cell(place));
            boolean kept = metric != null && !metric.isRate();
            if (!kept) gathered.notice("files.notice.column", header.cell(place));
            columns.add(kept ? metric : null);
        }
        return columns;
    }
}
