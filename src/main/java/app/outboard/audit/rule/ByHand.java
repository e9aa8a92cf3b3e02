package app.outboard.audit.rule;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import java.util.Set;

/**
 * A rule of the account that nothing Outboard holds can decide: somebody looks and answers.
 *
 * @param certainty how sure the rule is
 * @param severity how much it matters where the answer is a problem
 */
public record ByHand(RuleId id, Certainty certainty, Severity severity) implements Rule {
    public ByHand(String id, Certainty certainty, Severity severity) {
        this(new RuleId(id), certainty, severity);
    }

    @Override
    public Subjects subjects() {
        return Subjects.ACCOUNT;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.ANSWER);
    }

    @Override
    public Judgement judge(Material material, Values values) {
        return Judgement.lacking(Need.ANSWER);
    }
}
