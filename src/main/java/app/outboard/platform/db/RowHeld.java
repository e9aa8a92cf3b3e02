package app.outboard.platform.db;

import org.jooq.exception.DataAccessException;

/**
 * What was to be changed is being changed by somebody else, say an import, for longer than a page waits: three seconds.
 * Nothing was done; in a moment it can be. The web layer answers 503 with {@code Retry-After}, or shows the form again.
 */
public final class RowHeld extends DataAccessException {
    private static final long serialVersionUID = 1;

    /** By which the server says that a lock did not come free in time. */
    static final String STATE = "55P03";

    RowHeld(DataAccessException cause) {
        super("A lock did not come free in time", cause);
    }
}
