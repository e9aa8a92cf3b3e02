package app.outboard.audit.run;

import java.util.Locale;

/** Why an audit ran. */
public enum Cause {
    HAND,
    IMPORT,
    SCHEDULE,
    COMMAND;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
