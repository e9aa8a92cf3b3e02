package app.outboard.audit.rules.seasons;

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

/** Y7: who sees it goes on, and few see it: worth more Pins like it. */
final class ClickedNotShown implements HeadedRule {
    private static final String LEAST = "least";
    private static final Heading HEADING = Heading.of(
                    "Y7", Certainty.C, Severity.INFO, Subjects.PIN, Need.PIN_CLICKS, Need.PIN_IMPRESSIONS)
            .settable(Setting.count(LEAST, 8, 4, 1_000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = PinRates.of(material);
        if (looked.size() < values.count(LEAST)) return Judgement.lacking(Need.MORE_CLICKS);
        double high = PinRates.quantile(looked, 0.75);
        double middle = Quantile.of(
                looked.stream().map(rates -> (double) rates.impressions()).toList(), 0.5);
        var cases = new Cases();
        for (var rates : looked)
            if (rates.realCtr() > high && rates.impressions() < middle)
                cases.add(
                        rates.realCtr(),
                        rates.pin().number(),
                        List.of(
                                Value.text("title", rates.pin().titleOrEmpty()),
                                Value.share("real_ctr", rates.realCtr()),
                                Value.count("impressions", rates.impressions())));
        return cases.judged(looked.size());
    }
}
