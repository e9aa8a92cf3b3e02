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
import java.util.ArrayList;
import java.util.List;

/** Y6: people keep it and do not go on: a reason to click is missing, or it is a topic to save. */
final class SavedNotClicked implements HeadedRule {
    private static final String IMPRESSIONS = "impressions";
    private static final String LEAST = "least";
    private static final Heading HEADING = Heading.of(
                    "Y6",
                    Certainty.C,
                    Severity.LOW,
                    Subjects.PIN,
                    Need.PIN_CLICKS,
                    Need.PIN_IMPRESSIONS,
                    Need.PIN_SAVES)
            .settable(Setting.count(IMPRESSIONS, 500, 1, 1_000_000), Setting.count(LEAST, 8, 4, 1_000));

    private record Saved(PinRates rates, double saveRate) {}

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = looked(material, Math.max(1, values.count(IMPRESSIONS)));
        if (looked.size() < values.count(LEAST)) return Judgement.lacking(Need.MORE_CLICKS);
        double high = Quantile.of(looked.stream().map(Saved::saveRate).toList(), 0.75);
        double low = PinRates.quantile(looked.stream().map(Saved::rates).toList(), 0.25);
        var cases = new Cases();
        for (var one : looked)
            if (one.saveRate() > high && one.rates().realCtr() < low)
                cases.add(
                        one.rates().impressions(),
                        one.rates().pin().number(),
                        List.of(
                                Value.text("title", one.rates().pin().titleOrEmpty()),
                                Value.share("save_rate", one.saveRate()),
                                Value.share("real_ctr", one.rates().realCtr()),
                                Value.count("impressions", one.rates().impressions())));
        return cases.judged(looked.size());
    }

    private static List<Saved> looked(Material material, int impressions) {
        var looked = new ArrayList<Saved>();
        for (var rates : PinRates.of(material)) {
            var saves = rates.pin().counts().saves();
            if (saves != null && rates.impressions() >= impressions)
                looked.add(new Saved(rates, (double) saves / rates.impressions()));
        }
        return looked;
    }
}
