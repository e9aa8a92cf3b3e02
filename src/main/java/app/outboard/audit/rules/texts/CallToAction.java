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
import app.outboard.audit.words.Scripts;
import app.outboard.audit.words.WordList;
import java.util.List;

/** A6: a description that asks for nothing. Only those in letters the word lists are written in. */
final class CallToAction implements HeadedRule {
    private static final Heading HEADING =
            Heading.of("A6", Certainty.C, Severity.LOW, Subjects.PIN, Need.PIN_DESCRIPTIONS, Need.PIN_LINKS);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.created().stream().filter(CallToAction::canAsk).toList();
        var cases = new Cases();
        looked.stream()
                .filter(pin -> material.lexicon()
                        .mentioned(WordList.CALL_TO_ACTION, pin.descriptionOrEmpty())
                        .isEmpty())
                .forEach(pin -> cases.add(
                        pin.seen(), pin.number(), List.of(Value.text("description", pin.descriptionOrEmpty()))));
        return cases.judged(looked.size());
    }

    private static boolean canAsk(AuditedPin pin) {
        return pin.hasLink() && pin.hasDescription() && Scripts.isLatin(pin.descriptionOrEmpty());
    }
}
