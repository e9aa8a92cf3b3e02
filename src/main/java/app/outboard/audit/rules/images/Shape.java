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

/** D1: feeds show upright pictures best, two to three. */
final class Shape implements HeadedRule {
    private static final String SQUARE_FROM = "square_from";
    private static final String WIDE_ABOVE = "wide_above";
    private static final String TALLEST = "tallest";
    private static final Heading HEADING = Heading.of(
                    "D1", Certainty.A, Severity.MEDIUM, Subjects.PIN, Need.PIN_IMAGE_SIZES)
            .settable(
                    Setting.number(SQUARE_FROM, 0.95, 0.5, 1),
                    Setting.number(WIDE_ABOVE, 1.05, 1, 3),
                    Setting.number(TALLEST, 2.1, 1.5, 5));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = Sized.created(material).stream()
                .filter(it -> !it.pin().picture().isVideo())
                .toList();
        var misshapen = looked.stream()
                .filter(it -> it.ratio() >= values.number(SQUARE_FROM)
                        || (double) it.height() / it.width() > values.number(TALLEST))
                .sorted(Comparator.comparingDouble(Sized::ratio).reversed())
                .toList();
        boolean wide = misshapen.stream().anyMatch(it -> it.ratio() > values.number(WIDE_ABOVE));
        return Judgement.of(
                wide ? Severity.MEDIUM : Severity.LOW,
                misshapen.stream().map(Sized::asCase).toList(),
                looked.size());
    }
}
