package app.outboard.audit.rules.images;

import app.outboard.audit.rule.Rule;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class ImageRules {
    private ImageRules() {}

    public static List<Rule> all() {
        return List.of(new Shape(), new Size(), new Videos(), new Formats());
    }
}
