/**
 * Invents clients: who they are, what they pinned, what came of it day by day, and the files Pinterest would give for
 * that. Pure: the same seed and the same day give the same bytes. Knows no database.
 */
@NullMarked
package app.outboard.demo.invented;

import org.jspecify.annotations.NullMarked;
