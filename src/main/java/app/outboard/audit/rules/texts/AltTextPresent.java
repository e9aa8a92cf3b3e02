package app.outboard.audit.rules.texts;

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
import java.util.List;

/** A10: people who do not see the picture hear its text. */
final class AltTextPresent implements HeadedRule {
    private static final String MOST = "most";
    private static final Heading HEADING = Heading.of(
                    "A10", Certainty.B, Severity.LOW, Subjects.PIN, Need.PIN_ALT_TEXTS)
            .settable(Setting.count(MOST, 500, 50, 2_000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.created();
        var cases = new Cases();
        for (var pin : looked) {
            var text = pin.altText() == null ? "" : pin.altText().strip();
            int length = text.codePointCount(0, text.length());
            if (length == 0 || length > values.count(MOST))
                cases.add(
                        length == 0 ? pin.seen() : -length,
                        pin.number(),
                        List.of(Value.text("title", pin.titleOrEmpty()), Value.count("alt_text_length", length)));
        }
        return cases.judged(looked.size());
    }
}
