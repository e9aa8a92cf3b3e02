package app.outboard.audit.rules.texts;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Values;
import java.util.Objects;

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
        int most = values.count(MOST);
        // Those most people see come first, those that are too long last.
        return TextLengths.judged(
                material.created(),
                pin -> Objects.requireNonNullElse(pin.altText(), ""),
                "alt_text_length",
                (pin, text, length) ->
                        length == 0 ? Double.valueOf((double) pin.seen()) : length > most ? -1.0 * length : null);
    }
}
