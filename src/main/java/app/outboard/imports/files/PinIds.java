package app.outboard.imports.files;

import org.jspecify.annotations.Nullable;

/**
 * Finds which Pin a row of a list speaks of. Spreadsheets keep 15 digits of a number and a Pin's has up to 19, so a number
 * that was rounded is worth nothing; the Pin's address survives.
 */
final class PinIds {
    private static final int SPREADSHEET_DIGITS = 15;

    private final PinHeader header;
    private int rounded;

    PinIds(PinHeader header) {
        this.header = header;
    }

    /** Rows that were refused since their number was rounded. */
    int rounded() {
        return rounded;
    }

    /** The Pin's number, or null where the row does not say it surely. */
    @Nullable
    String of(Row row) {
        var id = header.cell(row, PinColumn.ID);
        var url = header.cell(row, PinColumn.URL);
        var byUrl = Address.pin(url);
        var byId = Address.isPinId(id) ? id : Address.pin(id);
        if (byUrl != null && (byId == null || isRounded(id))) return byUrl;
        if (isRounded(id)) {
            rounded++;
            return null;
        }
        if (byId == null || (!url.isEmpty() && byUrl == null)) return null;
        return byUrl == null || byUrl.equals(byId) ? byId : null;
    }

    private static boolean isRounded(String id) {
        if (Address.isPinId(id))
            return id.length() > SPREADSHEET_DIGITS
                    && id.substring(SPREADSHEET_DIGITS).chars().allMatch(c -> c == '0');
        boolean scientific = id.indexOf('E') > 0 || id.indexOf('e') > 0;
        return scientific && id.length() < 40 && Cells.isDigit(id.charAt(0)) && id.indexOf('/') < 0;
    }
}
