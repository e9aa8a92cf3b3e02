package app.outboard.accounts;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What a member may do; each may also do all that those before it may. */
public enum Role implements RouteRole {
    /** Reads everything of the agency, changes nothing. */
    VIEWER,
    /** Also imports, undoes imports, and fills in what figures lack: titles, links, days. */
    ANALYST,
    /** Also adds, edits and archives clients. */
    MANAGER,
    /** Also the agency's settings and its people. */
    OWNER;

    public boolean covers(Role atLeast) {
        return compareTo(atLeast) >= 0;
    }

    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
