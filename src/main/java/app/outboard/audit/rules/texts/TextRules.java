package app.outboard.audit.rules.texts;

import app.outboard.audit.rule.ByHand;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Severity;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class TextRules {
    private TextRules() {}

    public static List<Rule> all() {
        return List.of(
                new Hashtags(),
                new TitlePresent(),
                new TitleLength(),
                new DescriptionPresent(),
                new DescriptionLength(),
                new CallToAction(),
                new Clickbait(),
                new KeywordInTexts(),
                new KeywordStuffing(),
                new AltTextPresent(),
                new AltTextCopied(),
                new SameTexts(),
                new ByHand("A13", Certainty.C, Severity.INFO));
    }
}
