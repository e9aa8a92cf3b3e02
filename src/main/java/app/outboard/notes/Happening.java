package app.outboard.notes;

import java.time.LocalDate;
import java.util.Locale;

/** Something that stands on the timeline by itself: how often it happened on a day. */
public record Happening(LocalDate day, Kind kind, int times) {
    /** In the order of a day's line. */
    public enum Kind {
        /** Counted in files. */
        IMPORT,
        AUDIT,
        /** Counted in Pins, on the day that is known for it. */
        LINK_ADDED,
        /** Counted in Pins, on the day somebody said so. */
        LINK_CHANGED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
