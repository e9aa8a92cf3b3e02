package app.outboard.imports.files;

import java.util.Locale;
import java.util.Set;

/** The fixed words of an export, by which its parts are known. */
final class Words {
    private static final Set<String> DATE = Set.of("date", "datum", "day", "tag");
    private static final Set<String> LINK = Set.of("pinterestlink", "pinterestlinks", "link", "url");

    private Words() {}

    static boolean isTitle(Row row) {
        return row.filled() == 1 && isOverview(row.first());
    }

    static boolean isOverview(String cell) {
        return Cells.folded(cell).equals("analyticsoverview");
    }

    static boolean isAudience(String cell) {
        return Cells.folded(cell).equals("audienceview");
    }

    /** The head of every column of shares in an audience export. */
    static boolean isPercentOfAudience(String cell) {
        return Cells.folded(cell).equals("percentofaudience");
    }

    static boolean isDate(String cell) {
        return DATE.contains(Cells.folded(cell));
    }

    static boolean isLink(String cell) {
        return LINK.contains(Cells.folded(cell));
    }

    /** "Top boards table is restricted to data from the last 6 months." */
    static boolean isRestriction(Row row) {
        return row.filled() == 1 && has(row, "restricted to data");
    }

    /** "Data starting from today is an estimate." */
    static boolean isEstimate(Row row) {
        return row.filled() == 1 && has(row, "estimate");
    }

    /** "Not enough data", where a table would be. */
    static boolean isNotEnough(Row row) {
        return row.filled() == 1 && has(row, "not enough data");
    }

    private static boolean has(Row row, String words) {
        return row.first().toLowerCase(Locale.ROOT).contains(words);
    }
}
