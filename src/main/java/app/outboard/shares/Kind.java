package app.outboard.shares;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a link may show. */
public enum Kind {
    /** The client's figures as they stand whenever somebody looks. */
    LIVE(30),
    /** A published report. */
    REPORT(396),
    /** An audit. */
    AUDIT(30);

    private final int days;

    Kind(int days) {
        this.days = days;
    }

    /** For how many days such a link is open unless somebody says otherwise; a report's is read for thirteen months. */
    public int days() {
        return days;
    }

    /** The word in the database, in addresses and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String key) {
        return find(key).orElseThrow();
    }

    static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
