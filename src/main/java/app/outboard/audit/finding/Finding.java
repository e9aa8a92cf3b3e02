package app.outboard.audit.finding;

import app.outboard.audit.rule.RuleId;
import app.outboard.ids.AuditRunId;
import app.outboard.ids.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of what a rule found.
 *
 * @param proof how it is known to be fixed; null while it is not
 * @param reason of accepting it; what was done, where somebody says it is fixed
 * @param lastRun the last run that found it
 */
public record Finding(
        RuleId rule,
        Status status,
        @Nullable Proof proof,
        @Nullable PersonId owner,
        String reason,
        AuditRunId firstRun,
        AuditRunId lastRun,
        Instant changedAt) {
    /** How something is known to be fixed. */
    public enum Proof {
        /** Somebody says so; the next run confirms or contradicts it. */
        HAND,
        /** A run looked and found nothing any more. */
        EVIDENCE
    }
}
