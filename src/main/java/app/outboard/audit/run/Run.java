package app.outboard.audit.run;

import app.outboard.analytics.question.Period;
import app.outboard.ids.AuditRunId;
import app.outboard.ids.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An audit of a client.
 *
 * @param progress in per cent
 * @param endedAt null while it is under way
 * @param figures the days the figures are of; null without any
 * @param pins Pins looked at
 * @param boards boards looked at
 */
public record Run(
        AuditRunId id,
        Cause cause,
        @Nullable PersonId person,
        State state,
        int progress,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable Period figures,
        int pins,
        int boards,
        OptionalDouble score) {
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
