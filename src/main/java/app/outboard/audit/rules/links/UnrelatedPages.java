package app.outboard.audit.rules.links;

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
import app.outboard.audit.rules.shape.Checked;
import app.outboard.audit.rules.shape.Stems;
import app.outboard.audit.words.Lexicon;
import java.util.Comparator;
import java.util.HashSet;

/** B8: a page that has nothing of what its Pin says disappoints. */
final class UnrelatedPages implements HeadedRule {
    private static final String WORDS = "words";
    private static final Heading HEADING = Heading.of(
                    "B8", Certainty.C, Severity.LOW, Subjects.PIN, Need.PIN_LINKS, Need.PIN_TITLES, Need.LINK_CHECKS_ON)
            .settable(Setting.count(WORDS, 1, 1, 10));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var checked = Checked.of(material);
        if (checked.isEmpty()) return Judgement.lacking(Need.LINK_CHECKS);
        var words = material.lexicon();
        var looked = checked.stream()
                .filter(it -> it.seen().isOk()
                        && !Stems.of(words, pageTitle(it)).isEmpty()
                        && !Stems.of(words, pinTitle(it)).isEmpty())
                .toList();
        var cases = looked.stream()
                .filter(it -> shared(words, it) < values.count(WORDS))
                .sorted(Comparator.comparingInt(it -> shared(words, it)))
                .map(it -> Case.of(
                        it.number(),
                        Value.text("title", pinTitle(it)),
                        Value.text("page_title", pageTitle(it)),
                        it.link()))
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private static int shared(Lexicon words, Checked it) {
        var shared = new HashSet<>(Stems.of(words, pinTitle(it)));
        shared.retainAll(Stems.of(words, pageTitle(it)));
        return shared.size();
    }

    private static String pinTitle(Checked it) {
        return it.linked().pin().titleOrEmpty();
    }

    private static String pageTitle(Checked it) {
        var title = it.seen().title();
        return title == null ? "" : title;
    }
}
