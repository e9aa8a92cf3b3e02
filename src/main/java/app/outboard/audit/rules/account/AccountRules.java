package app.outboard.audit.rules.account;

import app.outboard.audit.rule.ByHand;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Severity;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class AccountRules {
    private AccountRules() {}

    public static List<Rule> all() {
        return List.of(
                new ByHand("F1", Certainty.A, Severity.CRITICAL),
                new ByHand("F2", Certainty.B, Severity.MEDIUM),
                new ByHand("F3", Certainty.C, Severity.LOW),
                new ByHand("F4", Certainty.C, Severity.INFO));
    }
}
