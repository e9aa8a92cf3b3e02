package app.outboard.audit.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, least first. */
public enum Severity {
    INFO(0),
    LOW(1),
    MEDIUM(3),
    HIGH(6),
    CRITICAL(10);

    private final int weight;

    Severity(int weight) {
        this.weight = weight;
    }

    /** What a rule of this severity counts for in the score. */
    public int weight() {
        return weight;
    }

    /** As stored and as in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> ofKey(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
