package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Cases;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import java.util.List;

/** A5: Pinterest states 500 characters, though it stores up to 800. */
final class DescriptionLength implements HeadedRule {
    private static final String MOST = "most";
    private static final Heading HEADING = Heading.of(
                    "A5", Certainty.A, Severity.LOW, Subjects.PIN, Need.PIN_DESCRIPTIONS)
            .settable(Setting.count(MOST, 500, 100, 2_000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked =
                material.created().stream().filter(AuditedPin::hasDescription).toList();
        var cases = new Cases();
        for (var pin : looked) {
            var text = pin.descriptionOrEmpty().strip();
            int length = text.codePointCount(0, text.length());
            if (length > values.count(MOST))
                cases.add(
                        length,
                        pin.number(),
                        List.of(Value.text("title", pin.titleOrEmpty()), Value.count("description_length", length)));
        }
        return cases.judged(looked.size());
    }
}
