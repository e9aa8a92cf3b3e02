package app.outboard.audit.rules.texts;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Cases;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import java.util.List;

/** A2: where a Pin has no title, nothing stands in its place in the feed. */
final class TitlePresent implements HeadedRule {
    private static final Heading HEADING = Heading.of("A2", Certainty.A, Severity.HIGH, Subjects.PIN, Need.PIN_TITLES);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.created();
        var cases = new Cases();
        looked.stream()
                .filter(pin -> !pin.hasTitle())
                .forEach(pin -> cases.add(
                        pin.seen(), pin.number(), List.of(Value.text("description", pin.descriptionOrEmpty()))));
        return cases.judged(looked.size());
    }
}
