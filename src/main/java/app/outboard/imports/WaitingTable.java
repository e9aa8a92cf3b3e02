package app.outboard.imports;

import app.outboard.imports.files.Contents;
import app.outboard.imports.files.Tabular;

/**
 * A table that waits for somebody to say what its columns are.
 *
 * @param why a sentence
 */
record WaitingTable(Contents contents, String why) implements Tabular {}
