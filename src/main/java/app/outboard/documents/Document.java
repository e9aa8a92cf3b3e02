package app.outboard.documents;

import app.outboard.ids.DocumentId;
import java.time.Instant;
import java.util.Locale;

/**
 * A document and how far it is.
 *
 * @param bytes its size; 0 until it is made
 * @param keptUntil from then on it is gone
 */
record Document(DocumentId id, Wish wish, State state, int percent, long bytes, Instant keptUntil) {
    enum State {
        WAITING,
        MADE,
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
