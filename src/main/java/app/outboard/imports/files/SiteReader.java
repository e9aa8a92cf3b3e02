package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report that Google Analytics gives as CSV: lines behind a {@code #}, among them the days, then one table or
 * several. The table of sessions by page that has the most rows is the report; the others repeat its beginning.
 */
final class SiteReader {
    private final char separator;
    private final SiteComments comments = new SiteComments();
    private final List<SiteTable> tables = new ArrayList<>();
    private @Nullable SiteTable table;
    private boolean elsewhere;
    private int others;

    SiteReader(char separator) {
        this.separator = separator;
    }

    /** Whether a file that begins like this is such a report. */
    static boolean knows(Row first) {
        return SiteComments.isOne(first) || SiteHeader.of(first) != null;
    }

    /** @param first the first row that is not blank */
    void read(Row first, Rows rows) throws IOException {
        for (var row = first; row != null; row = rows.next()) {
            if (row.spansLines()) throw new Refusal("files.refused.quotes", row.line());
            take(row);
        }
    }

    Reading finish(Contents contents, boolean windows) {
        var read = tables.stream()
                .max(Comparator.comparing(SiteTable::isSourced).thenComparingInt(SiteTable::size))
                .orElse(null);
        if (read == null) return new Unknown(contents, Text.of("files.unknown.analytics"));
        var period = read.period();
        if (period == null) throw new Refusal("files.refused.site.days");
        for (var other : tables)
            if (!period.equals(other.period())) throw new Refusal("files.refused.two_exports", other.line());
        if (read.rows().isEmpty())
            throw new Refusal(read.otherRows() > 0 ? "files.refused.site.other" : "files.refused.no_rows");
        var gathered = read.finish();
        if (windows) gathered.notice("files.notice.windows");
        if (tables.size() + others > 1) gathered.notice("files.notice.site.tables", tables.size() + others);
        return new SiteReport(contents, period, read.rows(), read.isSourced(), gathered.notices(), gathered.unread());
    }

    private void take(Row row) {
        if (row.isBlank() || SiteComments.isOne(row)) {
            if (!row.isBlank()) comments.take(row);
            table = null;
            elsewhere = false;
            return;
        }
        var header = SiteHeader.of(row);
        if (header != null) begin(header);
        else if (table != null) table.take(row);
        else if (!elsewhere) {
            elsewhere = true;
            others++;
        }
    }

    private void begin(SiteHeader header) {
        if (header.has(SiteColumn.PERIOD)) throw new Refusal("files.refused.site.compared", header.line());
        table = new SiteTable(header, comments.range(), separator);
        tables.add(table);
    }
}
