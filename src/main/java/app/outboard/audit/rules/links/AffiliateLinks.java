package app.outboard.audit.rules.links;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.shape.Hosts;
import app.outboard.audit.rules.shape.LinkedPin;
import app.outboard.audit.words.WordList;

/** B9: an account of affiliate links alone reads as advertising. */
final class AffiliateLinks implements HeadedRule {
    private static final String SHARE = "share";
    private static final Heading HEADING = Heading.of("B9", Certainty.C, Severity.INFO, Subjects.PIN, Need.PIN_LINKS)
            .settable(Setting.share(SHARE, 0.5));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var affiliates = Hosts.of(material.lexicon().plain(WordList.AFFILIATES));
        var linked = LinkedPin.created(material);
        var found = linked.stream().filter(it -> affiliates.has(it.page())).toList();
        if (found.size() <= values.number(SHARE) * linked.size()) return new Judgement.Clear(linked.size());
        var cases = found.stream()
                .map(it -> Case.of(it.pin().number(), Value.link("link", it.link())))
                .toList();
        return Judgement.of(cases, linked.size());
    }
}
