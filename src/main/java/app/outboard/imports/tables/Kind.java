package app.outboard.imports.tables;

import java.util.Locale;

/** What a table turns out to hold, by what its columns are. */
public enum Kind {
    /** A day and figures of the whole account. */
    DAYS,
    /** A Pin, a day and figures. */
    PIN_DAYS,
    /** A Pin and its figures over a range. */
    PINS,
    /** Figures of the whole account over months or other ranges. */
    TOTALS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
