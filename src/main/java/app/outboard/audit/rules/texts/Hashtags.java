package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A1: hashtags in descriptions are neither clicked nor searched, and take room from words that are. */
final class Hashtags implements Rule {
    private static final Pattern HASHTAG =
            Pattern.compile("(?<=^|\\s)#\\w+", Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE);

    private static final String FROM = "from";

    @Override
    public RuleId id() {
        return new RuleId("A1");
    }

    @Override
    public Certainty certainty() {
        return Certainty.B;
    }

    @Override
    public Severity severity() {
        return Severity.LOW;
    }

    @Override
    public Subjects subjects() {
        return Subjects.PIN;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PIN_DESCRIPTIONS);
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.count(FROM, 1, 1, 20));
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked =
                material.created().stream().filter(AuditedPin::hasDescription).toList();
        var cases = looked.stream()
                .filter(pin -> tags(pin).size() >= values.count(FROM))
                .sorted(Comparator.comparingInt((AuditedPin pin) -> tags(pin).size())
                        .reversed()
                        .thenComparing(AuditedPin::number))
                .map(pin -> Case.of(
                        pin.number(),
                        Value.count("hashtags", tags(pin).size()),
                        Value.text("which", String.join(" ", tags(pin)))))
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private static List<String> tags(AuditedPin pin) {
        return HASHTAG.matcher(pin.descriptionOrEmpty())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
