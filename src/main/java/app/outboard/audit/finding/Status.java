package app.outboard.audit.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a finding stands. */
public enum Status {
    OPEN,
    IN_PROGRESS,
    FIXED,
    /** Left as it is, for a reason. */
    ACCEPTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> ofKey(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /** Somebody has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
