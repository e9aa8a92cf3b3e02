package app.outboard.audit.run;

import java.util.Locale;

/** How a finding stands beside the run before in which its rule ran. */
public enum Trend {
    NEW,
    SAME,
    BETTER,
    WORSE,
    /** Was fixed, and is there again. */
    BACK,
    /** Was there, and is no more. */
    FIXED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
