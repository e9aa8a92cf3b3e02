package app.outboard.audit.rules.images;

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
import java.util.Comparator;

/** D2: small pictures are blurred. */
final class Size implements HeadedRule {
    private static final String WARN = "warn";
    private static final String HIGH = "high";
    private static final Heading HEADING = Heading.of(
                    "D2", Certainty.B, Severity.LOW, Subjects.PIN, Need.PIN_IMAGE_SIZES)
            .settable(Setting.count(WARN, 1000, 100, 4000), Setting.count(HIGH, 600, 100, 4000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = Sized.created(material).stream()
                .filter(it -> !it.pin().picture().isVideo())
                .toList();
        var small = looked.stream()
                .filter(it -> it.width() < values.count(WARN))
                .sorted(Comparator.comparingInt(Sized::width))
                .toList();
        boolean tiny = small.stream().anyMatch(it -> it.width() < values.count(HIGH));
        return Judgement.of(
                tiny ? Severity.HIGH : Severity.LOW,
                small.stream().map(Sized::asCase).toList(),
                looked.size());
    }
}
