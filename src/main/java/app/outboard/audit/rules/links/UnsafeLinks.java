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
import app.outboard.audit.rules.shape.LinkedPin;
import java.util.regex.Pattern;

/** B7: plain http warns people off, and a session's id is of one visitor. */
final class UnsafeLinks implements HeadedRule {
    private static final Pattern SESSION = Pattern.compile(
            "[;?&](jsessionid|phpsessid|aspsessionid\\w*|cfid|sessionid|session_id)=", Pattern.CASE_INSENSITIVE);
    private static final Heading HEADING = Heading.of("B7", Certainty.C, Severity.LOW, Subjects.PIN, Need.PIN_LINKS);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var linked = LinkedPin.created(material);
        var cases = linked.stream()
                .filter(it -> isPlain(it.link()) || SESSION.matcher(it.link()).find())
                .map(it -> Case.of(it.pin().number(), Value.link("link", it.link())))
                .toList();
        return Judgement.of(cases, linked.size());
    }

    private static boolean isPlain(String link) {
        return link.strip().regionMatches(true, 0, "http://", 0, "http://".length());
    }
}
