/**
 * Tables whose columns a person has explained: what each column is, how its cells are read, and what follows for the
 * file as a whole. Pure reading; lines come from {@code imports.files}.
 */
@NullMarked
package app.outboard.imports.tables;

import org.jspecify.annotations.NullMarked;
