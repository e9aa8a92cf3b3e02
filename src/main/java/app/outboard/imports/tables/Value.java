package app.outboard.imports.tables;

/** What stands in a cell where a figure belongs. */
sealed interface Value {
    /** A count, or people. */
    record Count(long value) implements Value {}

    /** A fraction of 1. */
    record Rate(double value) implements Value {}

    /** Nothing: unknown, which is not zero. */
    record Blank() implements Value {}

    /** Words, an error of a spreadsheet: no figure. */
    record Other() implements Value {}

    /** A figure that cannot be right, or could mean two things. */
    record Wrong(String reason) implements Value {}
}
