package app.outboard.audit.rules.rhythm;

import app.outboard.audit.rule.ByHand;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Severity;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class RhythmRules {
    private RhythmRules() {}

    public static List<Rule> all() {
        return List.of(
                new SamePageSameDay(),
                new PageSpacing(),
                new ImageSpread(),
                new Volume(),
                new EmptyWeeks(),
                new Silence(),
                new OwnContent(),
                new FreshImages(),
                new Duplicates(),
                new ByHand("C10", Certainty.A, Severity.INFO),
                new DeadPins());
    }
}
