package app.outboard.audit.links;

import java.util.Locale;

/** What a look at a link found. */
public enum Outcome {
    OK,
    NOT_FOUND,
    GONE,
    SERVER_ERROR,
    /** No certificate, an expired one, or one for another name. */
    TLS,
    /** No such name. */
    DNS,
    /** Nobody answers at the address, or hangs up. */
    UNREACHABLE,
    TIMEOUT,
    /** An address of no public server, or a port, or a scheme that is not the web's. */
    REFUSED,
    /** The site's robots.txt asks programs to stay away: nothing is known of the page. */
    ROBOTS,
    /** An answer that says neither: a site that turns programs away (401, 403, 429), too many redirects. */
    OTHER;

    /** The word in the database and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether a person who clicks lands nowhere. */
    public boolean fails() {
        return switch (this) {
            case NOT_FOUND, GONE, SERVER_ERROR, TLS, DNS, UNREACHABLE, TIMEOUT -> true;
            case OK, REFUSED, ROBOTS, OTHER -> false;
        };
    }

    static Outcome ofStatus(int status) {
        if (status >= 200 && status < 300) return OK;
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            default -> status >= 500 ? SERVER_ERROR : OTHER;
        };
    }
}
