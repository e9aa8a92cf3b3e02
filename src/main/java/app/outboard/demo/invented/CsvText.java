package app.outboard.demo.invented;

import java.util.Locale;

/** Writes single cells. */
final class CsvText {
    private CsvText() {}

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** As a spreadsheet for people has it. */
    static String grouped(long number) {
        return quoted(String.format(Locale.ROOT, "%,d", number));
    }
}
