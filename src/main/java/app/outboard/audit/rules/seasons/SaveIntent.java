package app.outboard.audit.rules.seasons;

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
import app.outboard.audit.words.WordList;
import java.util.ArrayList;
import java.util.List;

/** Y5: topics people look at and save, rather than click. Word lists guess, the account's own rates decide. */
final class SaveIntent implements HeadedRule {
    private static final String SHARE = "share";
    private static final String LEAST = "least";
    private static final Heading HEADING = Heading.of(
                    "Y5", Certainty.C, Severity.INFO, Subjects.ACCOUNT, Need.PIN_TITLES)
            .settable(Setting.share(SHARE, 0.6), Setting.count(LEAST, 20, 1, 1_000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var titled = material.created().stream().filter(AuditedPin::hasTitle).toList();
        if (titled.size() < values.count(LEAST)) return Judgement.lacking(Need.MORE_PINS);
        var clicked = new ArrayList<AuditedPin>();
        var saved = new ArrayList<AuditedPin>();
        for (var pin : titled) {
            if (says(WordList.CLICK_INTENT, pin, material)) clicked.add(pin);
            else if (says(WordList.SAVE_INTENT, pin, material)) saved.add(pin);
        }
        double share = (double) saved.size() / titled.size();
        if (share <= values.number(SHARE)) return new Judgement.Clear(1);
        var clickedRates = IntentRates.of(clicked, material);
        var savedRates = IntentRates.of(saved, material);
        if (contradicts(clickedRates, savedRates)) return new Judgement.Clear(1);
        var said = new ArrayList<Value>(List.of(
                Value.share("save_share", share),
                Value.count("save_pins", saved.size()),
                Value.count("click_pins", clicked.size())));
        savedRates.say("save_pins", said);
        clickedRates.say("click_pins", said);
        return Judgement.of(List.of(new Case(Subjects.THE_ACCOUNT, said)), 1);
    }

    private static boolean says(WordList list, AuditedPin pin, Material material) {
        var text = pin.titleOrEmpty() + "\n" + (pin.keywords() == null ? "" : pin.keywords());
        return material.lexicon().mentioned(list, text).isPresent();
    }

    /** The account's own figures say that people go on from what the lists call topics to save. */
    private static boolean contradicts(IntentRates clicked, IntentRates saved) {
        return clicked.realCtr() != null && saved.realCtr() != null && saved.realCtr() >= clicked.realCtr();
    }
}
