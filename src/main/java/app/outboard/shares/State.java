package app.outboard.shares;

import java.util.Locale;

/** Whether a link lets anybody in. */
enum State {
    ACTIVE,
    PAUSED,
    EXPIRED,
    REVOKED,
    /** Its client is archived, which pauses everything of it. */
    ARCHIVED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
