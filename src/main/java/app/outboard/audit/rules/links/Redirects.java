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
import app.outboard.audit.rules.shape.Checked;
import java.util.Comparator;

/** B3: links that lead on to somewhere else are slower, and suspect to Pinterest. */
final class Redirects implements HeadedRule {
    private static final String HOPS = "hops";
    private static final Heading HEADING = Heading.of(
                    "B3", Certainty.A, Severity.MEDIUM, Subjects.PIN, Need.PIN_LINKS, Need.LINK_CHECKS_ON)
            .settable(Setting.count(HOPS, 1, 0, 10));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var checked = Checked.of(material);
        if (checked.isEmpty()) return Judgement.lacking(Need.LINK_CHECKS);
        var cases = checked.stream()
                .filter(it -> it.seen().hops() > values.count(HOPS) || it.seen().otherDomain())
                .sorted(Comparator.comparing((Checked it) -> !it.seen().otherDomain())
                        .thenComparingInt(it -> -it.seen().hops()))
                .map(Redirects::caseOf)
                .toList();
        return Judgement.of(cases, checked.size());
    }

    private static Case caseOf(Checked it) {
        var hops = Value.count("hops", it.seen().hops());
        var end = it.seen().endsAt();
        return end == null
                ? Case.of(it.number(), it.link(), hops)
                : Case.of(it.number(), it.link(), hops, Value.link("ends_at", end));
    }
}
