package app.outboard.imports.tables;

/** As spreadsheets call a column: A, B … Z, AA. */
public final class Letters {
    private Letters() {}

    /** @param place from 0 */
    public static String of(int place) {
        var letters = new StringBuilder();
        for (int n = place + 1; n > 0; n = (n - 1) / 26) letters.insert(0, (char) ('A' + (n - 1) % 26));
        return letters.toString();
    }
}
