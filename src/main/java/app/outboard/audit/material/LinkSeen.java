package app.outboard.audit.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found behind a link.
 *
 * @param outcome {@code ok}, {@code not_found}, {@code gone}, {@code server_error}, {@code tls} …
 * @param status the last answer's; null without an answer
 * @param hops redirects followed
 * @param endsAt the last address
 * @param otherDomain ends on another registrable domain than the link's
 * @param title the page's own title
 * @param failedSince since when it has failed each time; null when it works
 * @param failedAgain when it last failed, at least a day after {@code failedSince}; null while it failed once
 */
public record LinkSeen(
        String outcome,
        @Nullable Integer status,
        int hops,
        @Nullable String endsAt,
        boolean otherDomain,
        @Nullable String title,
        Instant checkedAt,
        @Nullable Instant failedSince,
        @Nullable Instant failedAgain) {
    public boolean isOk() {
        return outcome.equals("ok");
    }
}
