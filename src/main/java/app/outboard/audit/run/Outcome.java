package app.outboard.audit.run;

import java.util.Locale;

/** What became of a rule in a run. */
public enum Outcome {
    FOUND,
    CLEAR,
    NOT_RUN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
