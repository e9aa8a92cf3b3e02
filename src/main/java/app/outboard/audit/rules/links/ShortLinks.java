package app.outboard.audit.rules.links;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.shape.Hosts;
import app.outboard.audit.rules.shape.LinkedPin;
import app.outboard.audit.words.WordList;

/** B2: Pinterest blocks some shorteners, and nobody sees where they lead. */
final class ShortLinks implements HeadedRule {
    private static final Heading HEADING = Heading.of("B2", Certainty.A, Severity.HIGH, Subjects.PIN, Need.PIN_LINKS);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var shorteners = Hosts.of(material.lexicon().plain(WordList.SHORTENERS));
        var linked = LinkedPin.created(material);
        var cases = linked.stream()
                .filter(it -> shorteners.has(it.page()))
                .map(it -> Case.of(it.pin().number(), Value.link("link", it.link())))
                .toList();
        return Judgement.of(cases, linked.size());
    }
}
