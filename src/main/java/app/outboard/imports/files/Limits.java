package app.outboard.imports.files;

/** How much a file may hold. */
public final class Limits {
    /** A million rows of figures, and room for what stands above them. */
    public static final int ROWS = 1_001_000;

    public static final int COLUMNS = 300;
    static final int CELL = 32 * 1024;
    static final int LINE = 1024 * 1024;
    static final int PREAMBLE = 64 * 1024;
    /** Rows of a table in an export; Pinterest writes at most 50 Pins, and no account has this many boards. */
    static final int TABLE_ROWS = 20_000;
    /** Characters of text a Pin list may bring, so that it fits in memory. */
    static final int LIST_CHARACTERS = 16 * 1024 * 1024;

    public static final int FIRST_YEAR = 2010;
    public static final int LAST_YEAR = 2100;
    public static final long COUNT = 1_000_000_000_000L;

    private Limits() {}
}
