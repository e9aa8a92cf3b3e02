package app.outboard.audit.rules.links;

import app.outboard.audit.rule.ByHand;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Severity;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class LinkRules {
    private LinkRules() {}

    public static List<Rule> all() {
        return List.of(
                new MissingLinks(),
                new ShortLinks(),
                new Redirects(),
                new BrokenLinks(),
                new ForeignLinks(),
                new ByHand("B6", Certainty.A, Severity.HIGH),
                new UnsafeLinks(),
                new UnrelatedPages(),
                new AffiliateLinks());
    }
}
