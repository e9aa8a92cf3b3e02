package app.outboard.notes;

import app.outboard.ids.NoteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on a client's timeline.
 *
 * @param to the last day, the same as the first for a single one
 * @param shown whether the client may read it
 * @param author who wrote it first; null for the command line
 */
public record Note(
        NoteId id,
        LocalDate from,
        LocalDate to,
        Tag tag,
        String text,
        boolean shown,
        @Nullable String author) {
    public boolean isOf(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
