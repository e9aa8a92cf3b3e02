package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.rule.Cases;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Value;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges Pins by how long one of their texts is. */
final class TextLengths {
    private TextLengths() {}

    /** How bad a text is. */
    interface Badness {
        /**
         * @param text without spaces around it
         * @param length as people count: a picture sign is one
         * @return the higher the worse; null for a text in order
         */
        @Nullable
        Double of(AuditedPin pin, String text, int length);
    }

    /** @param value names the length in the evidence */
    static Judgement judged(List<AuditedPin> looked, Function<AuditedPin, String> text, String value, Badness badness) {
        var cases = new Cases();
        for (var pin : looked) {
            var said = text.apply(pin).strip();
            int length = said.codePointCount(0, said.length());
            var bad = badness.of(pin, said, length);
            if (bad != null)
                cases.add(
                        bad.doubleValue(),
                        pin.number(),
                        List.of(Value.text("title", pin.titleOrEmpty()), Value.count(value, length)));
        }
        return cases.judged(looked.size());
    }
}
