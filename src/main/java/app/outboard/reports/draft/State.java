package app.outboard.reports.draft;

import java.util.Locale;

/** Where a report stands. */
public enum State {
    DRAFT,
    REVIEW,
    /** Its newest version says what it says; the next change makes it a draft again. */
    PUBLISHED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
