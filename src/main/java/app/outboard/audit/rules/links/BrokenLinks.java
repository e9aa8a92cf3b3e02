package app.outboard.audit.rules.links;

import app.outboard.audit.material.LinkSeen;
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
import app.outboard.audit.rules.shape.Checked;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** B4: links nobody can follow lose every click. */
final class BrokenLinks implements HeadedRule {
    /** Sites that turn programs away may let people in. */
    private static final String UNCLEAR = "other";

    private static final Heading HEADING =
            Heading.of("B4", Certainty.B, Severity.HIGH, Subjects.PIN, Need.PIN_LINKS, Need.LINK_CHECKS_ON);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var checked = Checked.of(material).stream()
                .filter(it -> !it.seen().outcome().equals(UNCLEAR))
                .toList();
        if (checked.isEmpty()) return Judgement.lacking(Need.LINK_CHECKS);
        var cases = checked.stream()
                .filter(it -> isBroken(it.seen()))
                .map(BrokenLinks::caseOf)
                .toList();
        return Judgement.of(cases, checked.size());
    }

    /** A certificate does not mend itself; all else may be a bad hour, and counts once it failed again a day later. */
    private static boolean isBroken(LinkSeen seen) {
        return !seen.isOk() && (seen.outcome().equals("tls") || seen.failedAgain() != null);
    }

    private static Case caseOf(Checked it) {
        var values = new ArrayList<Value>();
        values.add(it.link());
        var status = it.seen().status();
        if (status != null) values.add(Value.count("status", status));
        var since = it.seen().failedSince();
        if (since != null) values.add(Value.day("failing_since", LocalDate.ofInstant(since, ZoneOffset.UTC)));
        return new Case(it.number(), values);
    }
}
