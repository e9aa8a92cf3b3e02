package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
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

/** A8: search compares words; the same keyword belongs into title and description. */
final class KeywordInTexts implements HeadedRule {
    private static final String HIGH = "high";
    private static final Heading HEADING = Heading.of(
                    "A8", Certainty.B, Severity.MEDIUM, Subjects.PIN, Need.PIN_TITLES, Need.PIN_DESCRIPTIONS)
            .settable(Setting.share(HIGH, 0.1));

    private static final long IN_NEITHER = 1L << 50;

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        if (!material.has().contains(Need.KEYWORDS) && !material.has().contains(Need.PIN_KEYWORDS))
            return Judgement.lacking(Need.KEYWORDS);
        var keywords = new PinKeywords(material);
        var looked = material.created().stream()
                .filter(pin -> pin.hasTitle() || pin.hasDescription())
                .filter(pin ->
                        !material.keywords().isEmpty() || !pin.keyphrases().isEmpty())
                .toList();
        var cases = new Cases();
        int neither = 0;
        for (var pin : looked) if (look(pin, keywords, cases)) neither++;
        return Judgement.of(severity(neither, values.number(HIGH) * looked.size()), cases.worstFirst(), looked.size());
    }

    /** One Pin without its keyword is a slip; many are a habit. */
    private static Severity severity(int neither, double many) {
        if (neither == 0) return Severity.LOW;
        return neither < many ? Severity.MEDIUM : Severity.HIGH;
    }

    /** @return whether no keyword stands in either text */
    private static boolean look(AuditedPin pin, PinKeywords keywords, Cases cases) {
        var inTitle = keywords.in(pin, pin.titleOrEmpty());
        var inDescription = keywords.in(pin, pin.descriptionOrEmpty());
        if (inTitle.stream().anyMatch(inDescription::contains)) return false;
        var said = new ArrayList<Value>(List.of(Value.text("title", pin.titleOrEmpty())));
        inTitle.stream().findFirst().ifPresent(phrase -> said.add(Value.text("only_title", phrase)));
        inDescription.stream().findFirst().ifPresent(phrase -> said.add(Value.text("only_description", phrase)));
        boolean neither = inTitle.isEmpty() && inDescription.isEmpty();
        if (neither && pin.keywords() != null) said.add(Value.text("in_neither", pin.keywords()));
        if (neither) said.add(Value.text("description", pin.descriptionOrEmpty()));
        cases.add(pin.seen() + (neither ? IN_NEITHER : 0), pin.number(), said);
        return neither;
    }
}
