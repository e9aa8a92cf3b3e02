package app.outboard.imports.files;

import app.outboard.figures.Metric;
import app.outboard.pins.landing.PageAddress;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table of sessions by page, row by row. */
final class SiteTable {
    /** Stands for the host of a report that names none; a name no site can have. */
    private static final String NOWHERE = "nowhere.invalid";

    private static final int MOST_PAGES = 50_000;
    private static final String PINTEREST = "pinterest";
    private static final List<String> TOTALS =
            List.of("total", "totals", "grandtotal", "summe", "summen", "gesamt", "gesamtsumme", "celkem");

    private final SiteHeader header;
    private final @Nullable Range period;
    private final char separator;
    private final FigureReader figures;
    private final Map<String, SiteRow> pages = new LinkedHashMap<>();
    private final Gathered gathered = new Gathered();
    private int otherRows;
    private long otherSessions;
    private long unset;
    private @Nullable Long total;
    private boolean garbled;

    SiteTable(SiteHeader header, @Nullable Range period, char separator) {
        this.header = header;
        this.period = period;
        this.separator = separator;
        this.figures = new FigureReader(separator);
    }

    long line() {
        return header.line();
    }

    @Nullable
    Range period() {
        return period;
    }

    int size() {
        return pages.size() + otherRows;
    }

    boolean isSourced() {
        return header.has(SiteColumn.SOURCE);
    }

    int otherRows() {
        return otherRows;
    }

    List<SiteRow> rows() {
        return List.copyOf(pages.values());
    }

    void take(Row row) {
        var page = header.page(row);
        var sessions = Figures.of(figures, row, header.place(SiteColumn.SESSIONS), Metric.OUTBOUND_CLICKS);
        if (!(sessions instanceof Figure.Count(long count))) gathered.unread(row);
        else if (page.isEmpty() || TOTALS.contains(Cells.folded(page))) total = count;
        else if (!isPinterest(row)) other(count);
        else if (page.startsWith("(")) unset += count; // (not set), (other)
        else if (page.indexOf('/') < 0) gathered.unread(row);
        else put(row, page, count);
    }

    /** What is to be said of the table that was read. */
    Gathered finish() {
        if (otherRows > 0) gathered.notice("files.notice.site.other_sources", otherRows, otherSessions);
        if (unset > 0) gathered.notice("files.notice.site.unset", unset);
        if (garbled) gathered.notice("files.notice.site.garbled");
        if (!header.has(SiteColumn.LANDING)) gathered.notice("files.notice.site.seen");
        long sum = unset + pages.values().stream().mapToLong(SiteRow::sessions).sum();
        if (total != null && total != sum + otherSessions)
            gathered.notice("files.notice.site.total", total, sum + otherSessions);
        header.others().forEach(name -> gathered.notice("files.notice.column", name));
        return gathered;
    }

    private boolean isPinterest(Row row) {
        return !isSourced()
                || header.cell(row, SiteColumn.SOURCE).toLowerCase(Locale.ROOT).contains(PINTEREST);
    }

    private void other(long sessions) {
        otherRows++;
        otherSessions += sessions;
    }

    private void put(Row row, String page, long sessions) {
        var named = PageAddress.hostOf(header.cell(row, SiteColumn.HOST));
        var address = PageAddress.on(named.isEmpty() ? NOWHERE : named, page);
        var host = address.host().equals(NOWHERE) ? "" : address.host();
        var read = new SiteRow(
                host,
                address.path(),
                sessions,
                engaged(row),
                amount(row, SiteColumn.KEY_EVENTS),
                amount(row, SiteColumn.REVENUE));
        pages.merge(host + address.path(), read, SiteRow::and);
        if (pages.size() > MOST_PAGES) throw new Refusal("files.refused.site.pages", row.line(), MOST_PAGES);
    }

    private @Nullable Long engaged(Row row) {
        var cell = header.cell(row, SiteColumn.ENGAGED);
        if (figures.read(cell, Metric.OUTBOUND_CLICKS) instanceof Figure.Count(long count)) return count;
        garbled |= !cell.isEmpty();
        return null;
    }

    private @Nullable BigDecimal amount(Row row, SiteColumn column) {
        var cell = header.cell(row, column);
        var amount = SiteAmount.read(cell, separator);
        garbled |= amount == null && !cell.isEmpty();
        return amount;
    }
}
