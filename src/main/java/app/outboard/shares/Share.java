package app.outboard.shares;

import app.outboard.ids.ClientId;
import app.outboard.ids.PersonId;
import app.outboard.ids.ShareId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link and what became of it.
 *
 * @param subject the report or audit it shows; null for the dashboard
 * @param passwordHash null for a link without a password
 * @param lockVersion raised by all that ends what was unlocked before
 * @param frozenAt when its page was made to stand still; null for one that follows the figures
 * @param createdBy null for the command line
 * @param version raised by each change of its settings
 */
public record Share(
        ShareId id,
        ClientId client,
        Kind kind,
        @Nullable Long subject,
        Terms terms,
        @Nullable String passwordHash,
        int lockVersion,
        @Nullable Instant frozenAt,
        @Nullable Instant pausedAt,
        @Nullable Instant revokedAt,
        Instant createdAt,
        @Nullable PersonId createdBy,
        Openings openings,
        int version) {

    /** How often somebody looked; nobody's address is kept. */
    public record Openings(
            int count, @Nullable Instant first, @Nullable Instant last) {}

    /** One that is not there yet, for what its page would say. */
    static Share wished(ClientId client, Kind kind, @Nullable Long subject, Terms terms, Instant now) {
        return new Share(
                new ShareId(0),
                client,
                kind,
                subject,
                terms,
                null,
                0,
                null,
                null,
                null,
                now,
                null,
                new Openings(0, null, null),
                0);
    }

    State state(Instant now, boolean archived) {
        if (revokedAt != null) return State.REVOKED;
        if (pausedAt != null) return State.PAUSED;
        var end = terms.expiresAt();
        if (end != null && !now.isBefore(end)) return State.EXPIRED;
        return archived ? State.ARCHIVED : State.ACTIVE;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    /** Whether a part of the page is to be seen. */
    public boolean shows(String section) {
        return terms.sections().contains(section);
    }

    /** Sites that may show the page in a frame: none where a password guards it. */
    List<String> framedBy() {
        return hasPassword() ? List.of() : terms.origins();
    }
}
