package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Cases;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import java.util.ArrayList;
import java.util.List;

/** A9: words said over and over, lists of words, words without a sentence. */
final class KeywordStuffing implements HeadedRule {
    private static final String TIMES = "times";
    private static final String LISTED = "listed";
    private static final String UNENDED = "unended";
    private static final Heading HEADING = Heading.of(
                    "A9", Certainty.A, Severity.MEDIUM, Subjects.PIN, Need.PIN_DESCRIPTIONS)
            .settable(Setting.count(TIMES, 4, 2, 20), Setting.share(LISTED, 0.6), Setting.count(UNENDED, 30, 10, 200));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked =
                material.created().stream().filter(AuditedPin::hasDescription).toList();
        var cases = new Cases();
        for (var pin : looked) {
            var signs = signs(Stuffing.of(pin.descriptionOrEmpty(), material.lexicon()), values);
            if (signs.isEmpty()) continue;
            int many = signs.size();
            signs.addFirst(Value.text("description", pin.descriptionOrEmpty()));
            cases.add(many, pin.number(), signs);
        }
        return cases.judged(looked.size());
    }

    private static List<Value> signs(Stuffing stuffing, Values values) {
        var signs = new ArrayList<Value>();
        if (stuffing.times() >= values.count(TIMES)) {
            signs.add(Value.text("repeated", stuffing.repeated()));
            signs.add(Value.count("times", stuffing.times()));
        }
        if (stuffing.listed() > values.number(LISTED)) signs.add(Value.share("listed", stuffing.listed()));
        if (stuffing.unended() > values.count(UNENDED)) signs.add(Value.count("unended", stuffing.unended()));
        return signs;
    }
}
