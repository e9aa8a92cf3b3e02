package app.outboard.imports.tables;

import app.outboard.imports.files.Address;
import app.outboard.imports.files.Cells;
import org.jspecify.annotations.Nullable;

/** Reads which Pin a cell names. */
final class PinReader {
    /** Digits a spreadsheet keeps of a number; a Pin's number has up to 19. */
    private static final int KEPT = 15;

    private PinReader() {}

    /** The Pin's number, or null where the cell names none, or one that is lost. */
    static @Nullable String of(String text, boolean exact) {
        if (isLost(text, exact)) return null;
        if (!Address.isPinId(text)) return Address.pin(text);
        // Numbers at Pinterest fit 64 bits; what does not is some other number.
        return text.length() < 20 || text.compareTo("18446744073709551615") <= 0 ? text : null;
    }

    /** Whether a number has more digits than a spreadsheet keeps. */
    static boolean isLong(String text) {
        return text.length() > KEPT && Cells.isDigits(text);
    }

    /** Whether it ends as a rounded one does. One Pin in a thousand does so too; a file whose Pins all do was rounded. */
    static boolean looksRounded(String text) {
        return isLong(text) && text.substring(KEPT).chars().allMatch(c -> c == '0');
    }

    /** Whether a spreadsheet has surely rounded the number, so that nobody can tell the Pin any more. */
    static boolean isLost(String text, boolean exact) {
        if (Cells.isDigits(text)) return exact && isLong(text);
        boolean scientific = text.indexOf('E') > 0 || text.indexOf('e') > 0;
        return scientific && text.length() < 40 && Cells.isDigit(text.charAt(0)) && text.indexOf('/') < 0;
    }
}
