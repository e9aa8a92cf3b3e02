package app.outboard.imports;

import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import app.outboard.ids.PersonId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files dropped together.
 *
 * @param only the client on whose page they were dropped; null when all clients' files came together
 * @param refusal why the last try to commit stored nothing
 */
record Batch(
        BatchId id,
        @Nullable PersonId person,
        @Nullable ClientId only,
        State state,
        @Nullable String preview,
        @Nullable String previewDigest,
        int stepsDone,
        int stepsAll,
        @Nullable String refusal,
        Instant createdAt,
        @Nullable Instant committedAt) {

    /** Open: previewed, nothing stored. Queued: being committed. Then one of the ends. */
    enum State {
        OPEN,
        QUEUED,
        COMMITTED,
        REFUSED,
        DISCARDED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
