package app.outboard.reports.block;

/** What people called things, as long as a line takes. */
final class Names {
    private static final int LETTERS = 120;

    private Names() {}

    static String cut(String name) {
        var line = name.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LETTERS - 1)).stripTrailing() + "…";
    }
}
