package app.outboard.notes;

import java.time.LocalDate;

/** What a note shall say. */
public record NewNote(LocalDate from, LocalDate to, Tag tag, String text, boolean shown) {
    /** Counted in characters; a note is a sentence or two. */
    static final int LONGEST = 500;

    public NewNote {
        if (to.isBefore(from)) throw new IllegalArgumentException("A note ends before it begins");
    }
}
