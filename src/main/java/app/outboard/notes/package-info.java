/**
 * Notes on a client's timeline: what people wrote, a day or a run of days each, and beside them what happened by itself
 * (imports, audits, changed links), read from the tables that hold it. Puts both into the words charts show. Owns the
 * table note.
 */
@NullMarked
package app.outboard.notes;

import org.jspecify.annotations.NullMarked;
