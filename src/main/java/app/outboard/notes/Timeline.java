package app.outboard.notes;

import java.util.List;

/**
 * What stands on a client's timeline over some days.
 *
 * @param notes by their first day; those that reach into the days are among them
 * @param happenings by day and kind
 */
public record Timeline(List<Note> notes, List<Happening> happenings) {
    public static final Timeline EMPTY = new Timeline(List.of(), List.of());

    public Timeline {
        notes = List.copyOf(notes);
        happenings = List.copyOf(happenings);
    }

    /** What people wrote alone. */
    public static Timeline of(List<Note> notes) {
        return new Timeline(notes, List.of());
    }
}
