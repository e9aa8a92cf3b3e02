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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** B5: Pinterest counts and credits what leads to the site that is claimed. */
final class ForeignLinks implements HeadedRule {
    private static final String SHARE = "share";
    private static final Heading HEADING = Heading.of(
                    "B5", Certainty.A, Severity.MEDIUM, Subjects.PIN, Need.PIN_LINKS, Need.WEBSITE)
            .settable(Setting.share(SHARE, 0.2));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var own = Hosts.of(List.of(material.site()));
        var linked = LinkedPin.created(material);
        var foreign = linked.stream().filter(it -> !own.has(it.page())).toList();
        if (foreign.size() <= values.number(SHARE) * linked.size()) return new Judgement.Clear(linked.size());
        var hosts =
                foreign.stream().collect(Collectors.groupingBy(it -> it.page().host(), Collectors.counting()));
        var cases = foreign.stream()
                .sorted(Comparator.comparingLong(
                                (LinkedPin it) -> -hosts.getOrDefault(it.page().host(), 0L))
                        .thenComparing(it -> it.page().host()))
                .map(it -> Case.of(it.pin().number(), Value.link("link", it.link())))
                .toList();
        return Judgement.of(cases, linked.size());
    }
}
