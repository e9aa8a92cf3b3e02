package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
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

/** A11: an alt text that repeats title or description does not say what the picture shows. */
final class AltTextCopied implements HeadedRule {
    private static final Heading HEADING =
            Heading.of("A11", Certainty.C, Severity.INFO, Subjects.PIN, Need.PIN_ALT_TEXTS);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.created().stream().filter(AuditedPin::hasAltText).toList();
        var cases = new Cases();
        for (var pin : looked) {
            var alt = pin.altText() == null ? "" : pin.altText();
            var said = material.lexicon().folded(alt);
            if (said.isEmpty()) continue;
            if (said.equals(material.lexicon().folded(pin.titleOrEmpty())))
                cases.add(pin.seen(), pin.number(), List.of(Value.text("same_as_title", alt)));
            else if (said.equals(material.lexicon().folded(pin.descriptionOrEmpty())))
                cases.add(pin.seen(), pin.number(), List.of(Value.text("same_as_description", alt)));
        }
        return cases.judged(looked.size());
    }
}
