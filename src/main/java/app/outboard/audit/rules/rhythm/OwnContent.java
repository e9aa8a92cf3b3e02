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
import java.util.List;

/** C7: Pinterest gives reach to what an account makes itself. */
final class OwnContent implements HeadedRule {
    private static final String WARN = "warn";
    private static final String HIGH = "high";
    private static final String DAYS = "days";
    private static final String LEAST_PINS = "least_pins";
    private static final Heading HEADING = Heading.of(
                    "C7", Certainty.A, Severity.MEDIUM, Subjects.ACCOUNT, Need.PIN_SAVED, Need.PIN_DATES)
            .settable(
                    Setting.share(WARN, 0.5),
                    Setting.share(HIGH, 0.2),
                    Setting.count(DAYS, 90, 1, 3650),
                    Setting.count(LEAST_PINS, 10, 1, 1000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var first = material.today().minusDays(values.count(DAYS) - 1L);
        var recent = DatedPin.all(material.described(), material.today()).stream()
                .filter(it -> it.pin().saved() != null && !it.day().isBefore(first))
                .toList();
        if (recent.size() < values.count(LEAST_PINS)) return Judgement.lacking(Need.MORE_PINS);
        int created = (int) recent.stream().filter(it -> it.pin().isCreated()).count();
        double share = (double) created / recent.size();
        if (share >= values.number(WARN)) return new Judgement.Clear(1);
        var account = Case.of(
                Subjects.THE_ACCOUNT,
                Value.share("own_share", share),
                Value.count("own_pins", created),
                Value.count("all_pins", recent.size()));
        return Judgement.of(share < values.number(HIGH) ? Severity.HIGH : Severity.MEDIUM, List.of(account), 1);
    }
}
