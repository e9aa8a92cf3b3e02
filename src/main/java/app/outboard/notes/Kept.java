package app.outboard.notes;

import org.jspecify.annotations.Nullable;

/**
 * A note as it is kept, for those who change it.
 *
 * @param editor who touched it last, or null
 * @param removed whether it was removed and can be brought back
 */
record Kept(Note note, int version, @Nullable String editor, boolean removed) {}
