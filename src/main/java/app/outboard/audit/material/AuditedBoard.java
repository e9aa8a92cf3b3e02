package app.outboard.audit.material;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A board as an audit sees it; null is not known.
 *
 * @param name as it is shown
 * @param pins how many Pins it has
 * @param group several people may pin to it
 * @param owner its owner's name, where another than the account
 * @param collaborators people who pin to it besides its owner
 * @param privacy {@code public}, {@code protected} or {@code secret}
 * @param createdOn the UTC day it was made
 * @param modifiedOn the UTC day on which it last changed
 * @param outboundClicks of the audit's days
 * @param pinClicks of the audit's days
 * @param impressions of the audit's days
 */
public record AuditedBoard(
        String slug,
        String account,
        String name,
        @Nullable String description,
        @Nullable Long pins,
        @Nullable Boolean group,
        @Nullable String owner,
        @Nullable String topic,
        @Nullable Integer collaborators,
        @Nullable String privacy,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate modifiedOn,
        @Nullable Long outboundClicks,
        @Nullable Long pinClicks,
        @Nullable Long impressions) {

    public boolean isGroup() {
        return Boolean.TRUE.equals(group);
    }

    public boolean isSecret() {
        return "secret".equals(privacy);
    }

    /** Holds advertisements: no organic rule looks at it. */
    public boolean isProtected() {
        return "protected".equals(privacy);
    }
}
