package app.outboard.audit.finding;

import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.ids.ClientId;
import app.outboard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A finding somebody has to do something about, as the newest run that found it says.
 *
 * @param trend a key of {@code audit.run.Trend}; null for nothing to say
 */
public record Work(
        ClientId client,
        RuleId rule,
        Severity severity,
        int cases,
        int lookedAt,
        boolean byHand,
        @Nullable String trend,
        Status status,
        @Nullable PersonId owner) {}
