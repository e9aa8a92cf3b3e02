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
import app.outboard.audit.rules.shape.DatedPin;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** C6: without new Pins an account fades. */
final class Silence implements HeadedRule {
    private static final String WARN = "warn";
    private static final String HIGH = "high";
    private static final String CRITICAL = "critical";
    private static final Heading HEADING = Heading.of("C6", Certainty.B, Severity.HIGH, Subjects.DAY, Need.PIN_DATES)
            .settable(
                    Setting.count(WARN, 14, 1, 365),
                    Setting.count(HIGH, 30, 1, 365),
                    Setting.count(CRITICAL, 90, 1, 3650));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var created = DatedPin.all(material.created(), material.today());
        if (created.isEmpty()) return Judgement.lacking(Need.PIN_DATES);
        var last = created.getLast().day();
        long days = ChronoUnit.DAYS.between(last, material.today());
        if (days <= values.count(WARN)) return new Judgement.Clear(1);
        var severity = days > values.count(CRITICAL)
                ? Severity.CRITICAL
                : days > values.count(HIGH) ? Severity.HIGH : Severity.MEDIUM;
        var since = Case.of(last.toString(), Value.count("days_ago", days));
        return Judgement.of(severity, List.of(since), 1);
    }
}
