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
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A1: hashtags in descriptions are neither clicked nor searched, and take room from words that are. */
final class Hashtags implements HeadedRule {
    private static final String FROM = "from";
    private static final Heading HEADING = Heading.of(
                    "A1", Certainty.B, Severity.LOW, Subjects.PIN, Need.PIN_DESCRIPTIONS)
            .settable(Setting.count(FROM, 1, 1, 20));

    private static final Pattern HASHTAG =
            Pattern.compile("(?<=^|\\s)#\\w+", Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE);

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
            var tags = tags(pin.descriptionOrEmpty());
            if (tags.size() >= values.count(FROM))
                cases.add(
                        tags.size(),
                        pin.number(),
                        List.of(Value.count("hashtags", tags.size()), Value.text("which", String.join(" ", tags))));
        }
        return cases.judged(looked.size());
    }

    private static List<String> tags(String text) {
        if (text.indexOf('#') < 0) return List.of();
        return HASHTAG.matcher(text).results().map(MatchResult::group).toList();
    }
}
