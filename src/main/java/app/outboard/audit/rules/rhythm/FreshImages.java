package app.outboard.audit.rules.rhythm;

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
import app.outboard.audit.rules.shape.Lookback;
import app.outboard.audit.rules.shape.ShownPin;
import java.util.ArrayList;
import java.util.HashMap;

/** C8: a new picture is what makes a Pin new. */
final class FreshImages implements HeadedRule {
    private static final String SHARE = "share";
    private static final String LEAST_PINS = "least_pins";
    private static final Heading HEADING = Heading.of(
                    "C8", Certainty.B, Severity.LOW, Subjects.PIN, Need.PIN_IMAGES, Need.PIN_DATES)
            .settable(Setting.share(SHARE, 0.7), Setting.count(LEAST_PINS, 10, 1, 1000), Lookback.setting());

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var first = Lookback.first(material, values);
        var known = new HashMap<String, String>();
        var repeats = new ArrayList<Case>();
        int looked = 0;
        for (var shown : ShownPin.all(material.created(), material.today())) {
            var before = known.putIfAbsent(shown.image(), shown.pin().number());
            if (shown.day().isBefore(first)) continue;
            looked++;
            if (before != null) repeats.add(caseOf(shown, before));
        }
        if (looked < values.count(LEAST_PINS)) return Judgement.lacking(Need.MORE_PINS);
        if (looked - repeats.size() >= values.number(SHARE) * looked) return new Judgement.Clear(looked);
        return Judgement.of(repeats.reversed(), looked);
    }

    private static Case caseOf(ShownPin shown, String before) {
        return Case.of(shown.pin().number(), Value.day("created_on", shown.day()), Value.text("same_image_as", before));
    }
}
