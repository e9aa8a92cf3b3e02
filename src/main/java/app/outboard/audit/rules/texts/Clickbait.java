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
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A7: titles that shout or promise what no page keeps. Whether a page keeps it, B8 says. */
final class Clickbait implements HeadedRule {
    private static final String CAPITALS = "capitals";
    private static final String MARKS = "marks";
    private static final Heading HEADING = Heading.of("A7", Certainty.A, Severity.MEDIUM, Subjects.PIN, Need.PIN_TITLES)
            .settable(Setting.share(CAPITALS, 0.6), Setting.count(MARKS, 3, 1, 10));

    /** Titles of fewer letters are often a name or an abbreviation. */
    private static final int FEW_LETTERS = 8;

    private static final Pattern SURPRISE = Pattern.compile("\\?!|!\\?");
    private static final Pattern NO_MARK = Pattern.compile("[^!?]");

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.created().stream().filter(AuditedPin::hasTitle).toList();
        var cases = new Cases();
        for (var pin : looked) {
            var signs = signs(pin.titleOrEmpty(), material.lexicon(), values);
            if (signs.isEmpty()) continue;
            int many = signs.size();
            signs.addFirst(Value.text("title", pin.titleOrEmpty()));
            cases.add(many, pin.number(), signs);
        }
        return cases.judged(looked.size());
    }

    private static List<Value> signs(String title, Lexicon lexicon, Values values) {
        var signs = new ArrayList<Value>();
        lexicon.mentioned(WordList.CLICKBAIT, title).ifPresent(phrase -> signs.add(Value.text("phrase", phrase)));
        double capitals = capitals(title);
        if (capitals > values.number(CAPITALS)) signs.add(Value.share("capitals", capitals));
        // Also wide marks, and those that are two in one character.
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKC);
        long exclamations = plain.chars().filter(mark -> mark == '!').count();
        if (exclamations >= values.count(MARKS) || SURPRISE.matcher(plain).find())
            signs.add(Value.text("marks", NO_MARK.matcher(plain).replaceAll("")));
        return signs;
    }

    private static double capitals(String title) {
        long big = title.codePoints().filter(Character::isUpperCase).count();
        long small = title.codePoints().filter(Character::isLowerCase).count();
        return big + small < FEW_LETTERS ? 0 : (double) big / (big + small);
    }
}
