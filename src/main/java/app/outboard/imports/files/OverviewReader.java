package app.outboard.imports.files;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an "Analytics overview" export row by row. Its parts may be missing or in another order; each row goes to the
 * part it stands in, or is listed as not understood.
 */
final class OverviewReader {
    private final FigureReader figures;
    private final Gathered gathered = new Gathered();
    private final Preamble preamble = new Preamble();
    private final Map<TableTitle.Kind, WrittenRange> ranges = new EnumMap<>(TableTitle.Kind.class);
    private @Nullable DailyBlock daily;
    private @Nullable BoardsBlock boards;
    private @Nullable PinsBlock pins;

    private @Nullable Section section;
    /** The table whose title came last, until another part begins. */
    private TableTitle.@Nullable Kind titled;

    private boolean inPreamble = true;
    private boolean afterBlank;
    private boolean endsInSection;

    OverviewReader(char separator) {
        figures = new FigureReader(separator);
    }

    /** Reads the rows after the title. */
    void read(Rows rows) throws IOException {
        long last = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.spansLines()) throw new Refusal("files.refused.quotes", row.line());
            if (!row.isBlank()) {
                endsInSection = false;
                take(row);
                last = row.line();
            }
            afterBlank = row.isBlank();
        }
        if (endsInSection && !rows.endsWithLineBreak()) gathered.notice("files.notice.cut", last);
    }

    Overview finish(Contents contents, boolean windows) {
        if (windows) gathered.notice("files.notice.windows");
        var order = order();
        var period = preamble.period().in(order);
        var days = daily == null ? null : daily.finish(order, period, gathered);
        var boardTable = boards == null ? null : boards.finish(range(TableTitle.Kind.BOARDS, order));
        var pinTable = pins == null ? null : pins.finish(range(TableTitle.Kind.PINS, order));
        boolean hasDays = days != null && (days.metric() == null || !days.days().isEmpty());
        if (!hasDays && boardTable == null && pinTable == null) throw new Refusal("files.refused.no_rows");
        return new Overview(
                contents,
                period,
                preamble.filters(),
                hasDays ? days : null,
                boardTable,
                pinTable,
                gathered.notices(),
                gathered.unread());
    }

    private Order order() {
        var days = daily == null ? List.<WrittenDay>of() : daily.days();
        var order = Orders.ofExport(preamble.period(), List.copyOf(ranges.values()), days);
        if (order == null) throw new Refusal("files.refused.day_order");
        return order;
    }

    private Range range(TableTitle.Kind kind, Order order) {
        return Objects.requireNonNull(ranges.get(kind)).in(order);
    }

    private void take(Row row) {
        if (Words.isTitle(row)) throw new Refusal("files.refused.two_exports", row.line());
        if (takesFooter(row) || startsSection(row)) return;
        if (section != null && section.takes(row)) {
            endsInSection = true;
            return;
        }
        if (inPreamble && preamble.takes(row)) return;
        gathered.unread(row);
        if (afterBlank || (section != null && !section.resembles(row))) section = null;
    }

    private boolean takesFooter(Row row) {
        if (Words.isRestriction(row)) {
            section = null;
        } else if (Words.isNotEnough(row)) {
            section = null;
            gathered.notice("files.notice.not_enough");
        } else if (Words.isEstimate(row)) {
            gathered.notice("files.notice.estimate");
        } else {
            return false;
        }
        return true;
    }

    private boolean startsSection(Row row) {
        var title = TableTitle.of(row);
        if (title != null) return startsTable(row, title);
        if (Words.isDate(row.first())) return startsDaily(row);
        return Words.isLink(row.first()) && row.filled() > 1 && startsRows(row);
    }

    private boolean startsTable(Row row, TableTitle title) {
        begin(null, title.kind());
        var range = title.range();
        if (range == null) {
            titled = null;
            gathered.unread(row);
            gathered.notice("files.notice.table_without_range", row.line());
            return true;
        }
        var before = ranges.putIfAbsent(title.kind(), range);
        if (before != null && !before.sameDays(range)) throw new Refusal("files.refused.two_exports", row.line());
        return true;
    }

    private boolean startsDaily(Row row) {
        if (row.filled() != 2) {
            begin(null, null);
            gathered.unread(row);
            return true;
        }
        var name = row.cell(1);
        if (daily == null) daily = new DailyBlock(name, figures);
        else if (!daily.name().equals(name)) throw new Refusal("files.refused.two_exports", row.line());
        begin(daily, null);
        return true;
    }

    /** A header of a table. Without the title above it nobody knows its days, so its rows are not understood. */
    private boolean startsRows(Row row) {
        var kind = titled;
        boolean forPins =
                row.cells().stream().anyMatch(cell -> Cells.folded(cell).equals("contenttype"));
        if (kind == null || forPins != (kind == TableTitle.Kind.PINS)) {
            begin(null, null);
            gathered.unread(row);
            gathered.notice("files.notice.table_without_range", row.line());
            return true;
        }
        begin(kind == TableTitle.Kind.PINS ? pins(row) : boards(row), kind);
        return true;
    }

    private @Nullable Section boards(Row header) {
        var block = new BoardsBlock(header, figures, gathered);
        if (boards == null) boards = block;
        else if (!boards.hasHeader(header)) throw new Refusal("files.refused.two_exports", header.line());
        return boards;
    }

    private @Nullable Section pins(Row header) {
        var block = PinsBlock.under(header, figures, gathered);
        if (block == null) {
            gathered.unread(header);
            gathered.notice("files.notice.pins_metric", header.line());
            return null;
        }
        if (pins == null) pins = block;
        else if (!pins.hasHeader(header)) throw new Refusal("files.refused.two_exports", header.line());
        return pins;
    }

    private void begin(@Nullable Section next, TableTitle.@Nullable Kind kind) {
        section = next;
        titled = kind;
        inPreamble = false;
    }
}
