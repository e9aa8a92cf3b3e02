package app.outboard.audience;

import java.util.Locale;

/** What a share is a share by. */
public enum Dimension {
    CATEGORY,
    INTEREST,
    COUNTRY,
    METRO,
    GENDER,
    DEVICE,
    AGE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Dimension ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
