package app.outboard.audit.rules.images;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** D4: some variety shows what works for this audience. */
final class Formats implements HeadedRule {
    private static final String SHARE = "share";
    private static final String LEAST_PINS = "least_pins";
    private static final Heading HEADING = Heading.of(
                    "D4", Certainty.C, Severity.INFO, Subjects.ACCOUNT, Need.PIN_FORMATS)
            .settable(Setting.share(SHARE, 0.95), Setting.count(LEAST_PINS, 20, 1, 1000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var formats = new TreeMap<String, Integer>();
        for (var pin : material.created()) {
            var format = pin.picture().format();
            if (format != null) formats.merge(format, 1, Integer::sum);
        }
        int all = formats.values().stream().mapToInt(Integer::intValue).sum();
        if (all < values.count(LEAST_PINS)) return Judgement.lacking(Need.MORE_PINS);
        var most = Collections.max(formats.entrySet(), Map.Entry.comparingByValue());
        double share = (double) most.getValue() / all;
        if (share <= values.number(SHARE)) return new Judgement.Clear(1);
        var account = Case.of(
                Subjects.THE_ACCOUNT,
                Value.text("format", most.getKey()),
                Value.share("format_share", share),
                Value.count("all_pins", all));
        return Judgement.of(List.of(account), 1);
    }
}
