package app.outboard.imports.files;

import org.jspecify.annotations.Nullable;

/**
 * Finds which Pin a row of a list speaks of. Spreadsheets keep 15 digits of a number and a Pin's has up to 19, so a number
 * that was rounded is worth nothing; the Pin's address survives. One Pin in a thousand has nothing but zeros after its 15th
 * digit by itself: a column whose numbers all end so was rounded, one in which others do not was not.
 */
final class PinIds {
    private static final int SPREADSHEET_DIGITS = 15;

    /** @param doubtful whether it may have been rounded, and no address says otherwise */
    record Named(String pin, boolean doubtful) {}

    private final PinHeader header;
    private boolean sound;
    private boolean shortened;
    private int rounded;

    PinIds(PinHeader header) {
        this.header = header;
    }

    /** Whether the column's numbers, now that all are read, are as Pinterest gave them. */
    boolean areSound() {
        return sound && !shortened;
    }

    /** Counts one more row that was refused since its number was rounded. */
    void refuse() {
        rounded++;
    }

    int rounded() {
        return rounded;
    }

    /** The Pin, or null where the row does not name one. */
    @Nullable
    Named of(Row row) {
        var id = header.cell(row, PinColumn.ID);
        var url = header.cell(row, PinColumn.URL);
        boolean scientific = isScientific(id);
        boolean zeros = endsInZeros(id);
        shortened |= scientific;
        sound |= Address.isPinId(id) && !zeros;
        var byUrl = Address.pin(url);
        var byId = Address.isPinId(id) ? id : Address.pin(id);
        if (byUrl != null && (byId == null || zeros || scientific)) return new Named(byUrl, false);
        if (scientific) {
            refuse();
            return null;
        }
        if (byId == null || (!url.isEmpty() && byUrl == null)) return null;
        return byUrl == null || byUrl.equals(byId) ? new Named(byId, zeros) : null;
    }

    private static boolean endsInZeros(String id) {
        return Address.isPinId(id)
                && id.length() > SPREADSHEET_DIGITS
                && id.substring(SPREADSHEET_DIGITS).chars().allMatch(c -> c == '0');
    }

    private static boolean isScientific(String id) {
        boolean exponent = id.indexOf('E') > 0 || id.indexOf('e') > 0;
        return exponent && id.length() < 40 && Cells.isDigit(id.charAt(0)) && id.indexOf('/') < 0;
    }
}
