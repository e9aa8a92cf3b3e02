package app.outboard.imports.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The lines above a report's tables, each behind a {@code #}; among them the days it is of. */
final class SiteComments {
    private static final int LONGEST = 200;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Whether a row is such a line, rather than the head of a table whose first column is called {@code #}. */
    static boolean isOne(Row row) {
        return row.first().startsWith("#") && (row.first().length() > 1 || row.filled() == 1);
    }

    void take(Row row) {
        var text = Cells.trim(String.join(" ", row.cells()).substring(1));
        if (text.length() > LONGEST) return;
        int colon = text.indexOf(':');
        var label = colon < 0 ? "" : Cells.folded(text.substring(0, colon));
        if (label.equals("startdate") || label.equals("startdatum")) from = day(text.substring(colon + 1));
        else if (label.equals("enddate") || label.equals("enddatum")) to = day(text.substring(colon + 1));
        else range(Cells.trim(colon < 0 ? text : text.substring(colon + 1)));
    }

    /** The days said last. */
    @Nullable
    Range range() {
        var start = from;
        var end = to;
        if (start == null || end == null) return null;
        return end.isBefore(start) || end.isAfter(start.plusYears(Range.LONGEST_YEARS)) ? null : new Range(start, end);
    }

    /** {@code 20260401-20260430}, alone on its line. */
    private void range(String text) {
        int dash = text.replace('–', '-').indexOf('-');
        if (dash != 8 || text.length() != 17) return;
        var start = day(text.substring(0, dash));
        var end = day(text.substring(dash + 1));
        if (start == null || end == null) return;
        from = start;
        to = end;
    }

    /** {@code 20260401} or {@code 2026-04-01}. */
    private static @Nullable LocalDate day(String text) {
        var digits = Cells.trim(text).replace("-", "");
        if (digits.length() != 8 || !Cells.isDigits(digits)) return null;
        var written = WrittenDay.of(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6));
        var day = written == null ? null : written.in(Order.DAY_FIRST);
        boolean believable = day != null && day.getYear() >= Limits.FIRST_YEAR && day.getYear() <= Limits.LAST_YEAR;
        return believable ? day : null;
    }
}
