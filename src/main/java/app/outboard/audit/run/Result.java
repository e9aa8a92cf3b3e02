package app.outboard.audit.run;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.ids.AuditRunId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said in one run.
 *
 * @param byHand a person answered; scored apart
 * @param cases how many things are at fault
 * @param lookedAt of how many
 * @param subjects all of them by name, the worst first; none where a person only counted
 * @param examples up to 20 of them, with the values that made them
 * @param settings what it was judged by
 * @param needs not run: which data would enable it, or that there is nothing to look at
 * @param trend null for what was neither found now nor fixed since
 * @param before the run it is held against
 */
public record Result(
        RuleId rule,
        Outcome outcome,
        boolean byHand,
        Severity severity,
        Certainty certainty,
        int cases,
        int lookedAt,
        List<String> subjects,
        List<Case> examples,
        Map<String, Double> settings,
        Set<Need> needs,
        @Nullable Trend trend,
        @Nullable AuditRunId before) {
    /** Cases kept with their values. */
    public static final int EXAMPLES = 20;

    public Result {
        subjects = List.copyOf(subjects);
        examples = List.copyOf(examples);
        settings = Map.copyOf(settings);
        needs = isIdle(outcome, byHand, lookedAt) ? Set.of(Need.SUBJECTS) : Set.copyOf(needs);
    }

    /** Whether it looked at anything: of nothing, nothing can be said to be in order. */
    public boolean ran() {
        return isDecided() && !isIdle(outcome, byHand, lookedAt);
    }

    /** Ran, or found that nothing is left to look at, which is how the last fault of its kind may go. */
    public boolean isDecided() {
        return outcome != Outcome.NOT_RUN;
    }

    public boolean isFound() {
        return outcome == Outcome.FOUND;
    }

    /** Not run, and no data would enable it: somebody has to look. */
    public boolean isUnanswered() {
        return !ran() && needs.contains(Need.ANSWER);
    }

    /** The part that is at fault; 0 where nothing was looked at. */
    public double share() {
        return lookedAt == 0 ? 0 : (double) cases / lookedAt;
    }

    private static boolean isIdle(Outcome outcome, boolean byHand, int lookedAt) {
        return outcome == Outcome.CLEAR && !byHand && lookedAt == 0;
    }

    Result with(@Nullable Trend found, @Nullable AuditRunId heldAgainst) {
        return new Result(
                rule,
                outcome,
                byHand,
                severity,
                certainty,
                cases,
                lookedAt,
                subjects,
                examples,
                settings,
                needs,
                found,
                heldAgainst);
    }
}
