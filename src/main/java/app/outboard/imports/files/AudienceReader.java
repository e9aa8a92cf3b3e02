package app.outboard.imports.files;

import app.outboard.audience.Audience;
import app.outboard.audience.Dimension;
import app.outboard.audience.Snapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an "Audience insights" export: a row about the whole, then sections. Labels of people and places are in the
 * language of whoever downloaded it and are kept as they are; the names of columns and sections have only been seen in
 * English.
 */
final class AudienceReader {
    private static final Map<String, Dimension> SECTIONS = Map.of(
            "countries", Dimension.COUNTRY,
            "country", Dimension.COUNTRY,
            "metros", Dimension.METRO,
            "metro", Dimension.METRO,
            "gender", Dimension.GENDER,
            "genders", Dimension.GENDER,
            "device", Dimension.DEVICE,
            "devices", Dimension.DEVICE,
            "age", Dimension.AGE,
            "ages", Dimension.AGE);

    private final Columns heads;
    private final FigureReader figures;
    private final Gathered gathered = new Gathered();
    private final GatheredShares shares = new GatheredShares(gathered);
    private @Nullable Row whole;
    private @Nullable Section section;

    AudienceReader(Row header, char separator) {
        heads = Columns.of(header);
        figures = new FigureReader(separator);
    }

    /** Reads the rows after the header. */
    void read(Rows rows) throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.spansLines()) throw new Refusal("files.refused.quotes", row.line());
            if (row.isBlank()) section = null;
            else take(row);
        }
    }

    AudienceInsights finish(Contents contents, boolean windows) {
        if (windows) gathered.notice("files.notice.windows");
        if (whole == null) throw new Refusal("files.refused.audience_head");
        if (shares.isEmpty()) throw new Refusal("files.refused.no_shares");
        var size = Figures.sure(whole, heads.place("audiencesize"), figures.number(cell(whole, "audiencesize")));
        if (size instanceof Figure.Other) gathered.notice("files.notice.audience_size", cell(whole, "audiencesize"));
        var snapshot = new Snapshot(
                audience(whole), day(whole), cell(whole, "aggregation"), Figures.count(size), shares.all());
        return new AudienceInsights(contents, snapshot, gathered.notices(), gathered.unread());
    }

    private void take(Row row) {
        if (Words.isAudience(row.first())) throw new Refusal("files.refused.two_exports", row.line());
        if (whole == null) {
            whole = row;
            return;
        }
        if (isTitle(row)) section = null;
        else if (isHeader(row)) section = under(row);
        else if (section == null || !section.takes(row)) gathered.unread(row);
    }

    /** A section's name alone on its line; its header follows. */
    private static boolean isTitle(Row row) {
        var name = Cells.folded(row.first());
        return row.filled() == 1 && (name.equals("interests") || SECTIONS.containsKey(name));
    }

    private static boolean isHeader(Row row) {
        return row.cells().stream().anyMatch(Words::isPercentOfAudience);
    }

    private @Nullable Section under(Row header) {
        var interests = InterestsBlock.under(header, figures, shares);
        if (interests != null) return interests;
        var dimension = SECTIONS.get(Cells.folded(header.first()));
        if (dimension != null && Words.isPercentOfAudience(header.cell(1)))
            return new SharesBlock(header, dimension, figures, shares);
        gathered.notice("files.notice.section", header.first());
        return null;
    }

    private static Audience audience(Row whole) {
        var label = whole.first().toLowerCase(Locale.ROOT);
        if (label.contains("engaged") || label.contains("interagier")) return Audience.ENGAGED;
        if (label.contains("total") || label.contains("gesamt")) return Audience.TOTAL;
        throw new Refusal("files.refused.audience", whole.line(), whole.shown());
    }

    private LocalDate day(Row whole) {
        var written = WrittenDay.of(cell(whole, "date"));
        if (written == null) throw new Refusal("files.refused.audience_day", whole.line());
        var order = written.isSure() ? Order.DAY_FIRST : Orders.ofColumn(List.of(written));
        if (order == null) throw new Refusal("files.refused.audience_day", whole.line());
        var day = written.in(order);
        if (day == null) throw new Refusal("files.refused.audience_day", whole.line());
        Years.check(day, whole.line());
        return day;
    }

    private String cell(Row row, String name) {
        return row.cell(heads.place(name));
    }
}
