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
    private static final String HIGH_SHARE = "high_share";
    private static final Heading HEADING = Heading.of(
                    "D2", Certainty.B, Severity.LOW, Subjects.PIN, Need.PIN_IMAGE_SIZES)
            .settable(
                    Setting.count(WARN, 1000, 100, 4000),
                    Setting.count(HIGH, 600, 100, 4000),
                    Setting.share(HIGH_SHARE, 0.1));

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
        long tiny = small.stream().filter(it -> it.width() < values.count(HIGH)).count();
        return Judgement.of(
                tiny > 0 && tiny >= values.number(HIGH_SHARE) * looked.size() ? Severity.HIGH : Severity.LOW,
                small.stream().map(Sized::asCase).toList(),
                looked.size());
    }
}
