package app.outboard.audit.rules.texts;

import app.outboard.audit.rule.Rule;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class TextRules {
    private TextRules() {}

    public static List<Rule> all() {
        return List.of(new Hashtags());
    }
}
