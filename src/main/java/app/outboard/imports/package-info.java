/**
 * Files on their way in: upload, recognise, preview, commit, undo. Owns batches, files and their bytes; figures
 * themselves are handed to {@code figures}, and what is said of Pins to {@code pins}.
 */
@NullMarked
package app.outboard.imports;

import org.jspecify.annotations.NullMarked;
