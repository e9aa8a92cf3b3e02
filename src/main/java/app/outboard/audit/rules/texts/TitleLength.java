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
import app.outboard.audit.words.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A3: titles that are cut off, say their keyword too late, or say too little. */
final class TitleLength implements HeadedRule {
    private static final String MOST = "most";
    private static final String FRONT = "front";
    private static final String FRONT_DENSE = "front_dense";
    private static final String LEAST = "least";
    private static final Heading HEADING = Heading.of("A3", Certainty.A, Severity.MEDIUM, Subjects.PIN, Need.PIN_TITLES)
            .settable(
                    Setting.count(MOST, 100, 40, 500),
                    Setting.count(FRONT, 40, 10, 100),
                    Setting.count(FRONT_DENSE, 30, 10, 100),
                    Setting.count(LEAST, 15, 1, 60));

    private static final int TOO_LONG = 10_000;
    private static final int LATE = 1_000;

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var keywords = new PinKeywords(material);
        var looked = material.created().stream().filter(AuditedPin::hasTitle).toList();
        var cases = new Cases();
        for (var pin : looked) look(pin, keywords, values, cases);
        return cases.judged(looked.size());
    }

    private static void look(AuditedPin pin, PinKeywords keywords, Values values, Cases cases) {
        var title = pin.titleOrEmpty().strip();
        int length = title.codePointCount(0, title.length());
        var said = new ArrayList<Value>(List.of(Value.text("title", title), Value.count("title_length", length)));
        double badness = 0;
        if (length > values.count(MOST)) badness = TOO_LONG + length;
        var late = late(pin, title, keywords, values);
        if (late.isPresent()) {
            said.add(Value.text("late_keyword", late.get()));
            badness = Math.max(badness, LATE);
        }
        if (Scripts.weight(title) < values.count(LEAST)) badness = Math.max(badness, LATE - length);
        if (badness > 0) cases.add(badness, pin.number(), said);
    }

    /** The first keyword of a title, where none stands in the part that shows. */
    private static Optional<String> late(AuditedPin pin, String title, PinKeywords keywords, Values values) {
        boolean wide = Scripts.isDense(title) || Scripts.isArabic(title);
        int front = values.count(wide ? FRONT_DENSE : FRONT);
        if (title.codePointCount(0, title.length()) <= front) return Optional.empty();
        var shown = title.substring(0, title.offsetByCodePoints(0, front));
        return keywords.in(pin, shown).isEmpty()
                ? keywords.in(pin, title).stream().findFirst()
                : Optional.empty();
    }
}
