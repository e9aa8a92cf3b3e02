package app.outboard.notes;

import app.outboard.ids.NoteId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the number of a note off an address. */
final class NoteNumber {
    private NoteNumber() {}

    static Optional<NoteId> of(@Nullable String said) {
        return said == null || !said.matches("[0-9]{1,18}")
                ? Optional.empty()
                : Optional.of(new NoteId(Long.parseLong(said)));
    }
}
