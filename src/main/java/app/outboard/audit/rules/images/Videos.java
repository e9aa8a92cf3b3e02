package app.outboard.audit.rules.images;

import app.outboard.audit.material.AuditedPin;
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
import app.outboard.audit.rules.shape.PinOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** D3: Pinterest takes videos of some lengths and shapes only. */
final class Videos implements HeadedRule {
    /** 1:1, 2:3, 4:5, 9:16. */
    private static final List<Double> SHAPES = List.of(1.0, 2 / 3.0, 4 / 5.0, 9 / 16.0);

    /** Widths of some pixels more or less are the same shape. */
    private static final double NEARLY = 0.02;

    private static final String SHORTEST = "shortest";
    private static final String LONGEST = "longest";
    private static final Heading HEADING = Heading.of("D3", Certainty.A, Severity.LOW, Subjects.PIN, Need.VIDEO_LENGTHS)
            .settable(Setting.count(SHORTEST, 4, 1, 60), Setting.count(LONGEST, 900, 60, 3600));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.created().stream()
                .filter(pin -> pin.picture().isVideo())
                .filter(pin -> pin.picture().seconds() != null
                        || Sized.of(pin).findAny().isPresent())
                .sorted(PinOrder.NUMBER)
                .toList();
        var cases = looked.stream()
                .filter(pin -> hasOddLength(pin.picture().seconds(), values)
                        || Sized.of(pin).anyMatch(Videos::isOddlyShaped))
                .map(Videos::caseOf)
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private static boolean hasOddLength(@Nullable Integer seconds, Values values) {
        return seconds != null && (seconds < values.count(SHORTEST) || seconds > values.count(LONGEST));
    }

    private static boolean isOddlyShaped(Sized video) {
        return SHAPES.stream().noneMatch(shape -> Math.abs(video.ratio() - shape) <= NEARLY * shape);
    }

    private static Case caseOf(AuditedPin pin) {
        var values = new ArrayList<Value>();
        var seconds = pin.picture().seconds();
        if (seconds != null) values.add(Value.count("seconds", seconds));
        Sized.of(pin).forEach(it -> values.addAll(it.asCase().values()));
        return new Case(pin.number(), values);
    }
}
