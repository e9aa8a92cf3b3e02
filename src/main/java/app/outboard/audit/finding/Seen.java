package app.outboard.audit.finding;

import app.outboard.audit.rule.RuleId;

/** What a run means for one finding. */
public record Seen(RuleId rule, Effect effect) {
    public enum Effect {
        /** Found for the first time. */
        OPENED,
        STILL_THERE,
        /** Was fixed, and is found again. */
        CAME_BACK,
        /** No longer found. */
        GONE,
        /** Somebody said it was fixed, and it is no longer found. */
        CONFIRMED
    }
}
