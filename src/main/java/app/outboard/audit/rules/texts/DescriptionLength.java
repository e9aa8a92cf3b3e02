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
        int most = values.count(MOST);
        return TextLengths.judged(
                material.created().stream().filter(AuditedPin::hasDescription).toList(),
                AuditedPin::descriptionOrEmpty,
                "description_length",
                (pin, text, length) -> length > most ? Double.valueOf(length) : null);
    }
}
