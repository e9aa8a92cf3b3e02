package app.outboard.audience;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which people a snapshot is of. */
public enum Audience {
    /** All who saw a Pin. */
    TOTAL,
    /** Those who did something with one. */
    ENGAGED;

    /** As in {@code ?view=total}, and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Audience ofKey(@Nullable String key) {
        for (var audience : values()) if (audience.key().equals(key)) return audience;
        return null;
    }
}
