package app.outboard.imports;

import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of a batch.
 *
 * @param size bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param refusal why it cannot be read; null when it can
 * @param account the Pinterest account most of its board URLs bear, lower case
 * @param client whose figures it holds; null until known
 * @param leftOut set aside by hand
 * @param mapping what was said of a table's columns, as JSON; null of other files, and while nobody said
 * @param waits why a table cannot go ahead yet; null when it can
 * @param downloadedAt when it left Pinterest, as far as known: the newest download wins
 */
record BatchFile(
        FileId id,
        String name,
        long size,
        String sha256,
        Kind kind,
        @Nullable String refusal,
        @Nullable String account,
        @Nullable ClientId client,
        boolean leftOut,
        @Nullable String mapping,
        @Nullable String waits,
        Instant downloadedAt) {

    enum Kind {
        OVERVIEW("overview"),
        PIN_LIST("pin_list"),
        TABLE("table"),
        SITE_REPORT("site_report"),
        AUDIENCE("audience"),
        BOARD_LIST("board_list"),
        KEYWORD_LIST("keyword_list"),
        REFUSED("refused");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Kind ofKey(String key) {
            for (var kind : values()) if (kind.key.equals(key)) return kind;
            throw new IllegalArgumentException(key);
        }
    }
}
