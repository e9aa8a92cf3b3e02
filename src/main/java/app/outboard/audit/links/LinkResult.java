package app.outboard.audit.links;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the last look at a link found.
 *
 * @param address as it was opened
 * @param status of the last answer, or null where there was none
 * @param hops redirects followed
 * @param finalAddress where it ended, or null where nothing answered
 * @param otherDomain whether that is another registrable domain than the link's
 * @param title the page's, or null
 * @param ogTitle what the page calls itself to networks, or null
 * @param firstFailedAt of the failures since it last worked, or null
 * @param lastFailedAt the newest of them
 */
public record LinkResult(
        String address,
        Instant checkedAt,
        Outcome outcome,
        @Nullable Integer status,
        int hops,
        @Nullable String finalAddress,
        boolean otherDomain,
        @Nullable String title,
        @Nullable String ogTitle,
        @Nullable Instant firstFailedAt,
        @Nullable Instant lastFailedAt) {
    static final Duration SECOND_LOOK = Duration.ofHours(24);

    /** Whether it failed twice, a day apart: one failure may be the site's bad hour. */
    public boolean failedTwice() {
        return firstFailedAt != null && lastFailedAt != null && !lastFailedAt.isBefore(firstFailedAt.plus(SECOND_LOOK));
    }

    /** Whether it is news still, or only the best there is. */
    public boolean isFresh(Instant now) {
        return checkedAt.isAfter(now.minus(LinkChecks.FRESH));
    }

    /** Whether it leads on to another address than its own. */
    public boolean redirects() {
        return hops > 0;
    }
}
