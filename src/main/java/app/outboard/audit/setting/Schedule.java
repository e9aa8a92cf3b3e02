package app.outboard.audit.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How often a client is audited without anybody asking. */
public enum Schedule {
    WEEKLY(7),
    MONTHLY(30),
    OFF(0);

    private final int days;

    Schedule(int days) {
        this.days = days;
    }

    /** Days after the last audit at which the next is due; none for never. */
    public OptionalInt days() {
        return this == OFF ? OptionalInt.empty() : OptionalInt.of(days);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Schedule> ofKey(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
