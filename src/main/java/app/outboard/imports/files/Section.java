package app.outboard.imports.files;

/** A part of an export that takes rows. */
interface Section {
    /** Takes a row that is one of its rows; false where it is something else. */
    boolean takes(Row row);

    /** Whether a row it did not take looks like a damaged one of its own, rather than like the start of something else. */
    boolean resembles(Row row);
}
