package app.outboard.audit.links;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param location where it redirects to, or null
 * @param type the content's, or null
 * @param body its beginning; empty where none was asked for
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Answer(
        int status, @Nullable String location, @Nullable String type, byte[] body) {
    /** Where it leads on to; null where it does not. */
    @Nullable
    String redirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> location;
            default -> null;
        };
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether it may be a page with a title; an answer that does not say its type may be. */
    boolean mayBePage() {
        return type == null || type.toLowerCase(Locale.ROOT).contains("html");
    }
}
