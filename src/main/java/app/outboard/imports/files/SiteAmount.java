package app.outboard.imports.files;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Key events, of which models give parts, and revenue: numbers with decimals. */
final class SiteAmount {
    private static final int LONGEST = 25;

    private SiteAmount() {}

    /**
     * The number, or null for what is none. A point is the decimal sign where commas stand between the columns; else a
     * comma is, unless only points stand in the cell.
     */
    static @Nullable BigDecimal read(String cell, char separator) {
        if (cell.isEmpty() || cell.length() > LONGEST) return null;
        boolean comma = separator != ',' && cell.indexOf(',') >= 0;
        var plain = comma ? cell.replace(".", "").replace(',', '.') : cell.replace(",", "");
        var digits = plain.replace("\u00a0", "").replace("\u202f", "").replace(" ", "");
        int point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var rest = point < 0 ? "0" : digits.substring(point + 1);
        return Cells.isDigits(whole) && Cells.isDigits(rest) ? new BigDecimal(whole + "." + rest) : null;
    }
}
