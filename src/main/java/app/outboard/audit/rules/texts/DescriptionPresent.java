package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Values;
import app.outboard.audit.words.Scripts;

/** A4: descriptions are not shown in feeds but say what a Pin is relevant for. */
final class DescriptionPresent implements HeadedRule {
    private static final String LEAST = "least";
    private static final Heading HEADING = Heading.of(
                    "A4", Certainty.A, Severity.HIGH, Subjects.PIN, Need.PIN_DESCRIPTIONS)
            .settable(Setting.count(LEAST, 40, 1, 300));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        int least = values.count(LEAST);
        return TextLengths.judged(
                material.created(),
                AuditedPin::descriptionOrEmpty,
                "description_length",
                (pin, text, length) -> Scripts.weight(text) < least ? -1.0 * text.length() : null);
    }
}
