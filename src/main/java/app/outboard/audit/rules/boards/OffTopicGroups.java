package app.outboard.audit.rules.boards;

import app.outboard.audit.material.AuditedBoard;
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
import app.outboard.audit.rules.shape.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** E2: a group board about something else says the wrong thing about a Pin. */
final class OffTopicGroups implements HeadedRule {
    private static final String WORDS = "words";
    private static final String PINS = "pins";
    private static final String PEOPLE = "people";
    private static final Heading HEADING = Heading.of(
                    "E2", Certainty.B, Severity.MEDIUM, Subjects.BOARD, Need.BOARDS, Need.BOARD_GROUPS, Need.KEYWORDS)
            .settable(
                    Setting.count(WORDS, 1, 1, 10),
                    Setting.count(PINS, 5000, 100, 1000000),
                    Setting.count(PEOPLE, 100, 1, 100000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var topic = new HashSet<String>();
        material.keywords().forEach(keyword -> topic.addAll(Stems.of(material.lexicon(), keyword.phrase())));
        var groups = Groups.all(material);
        var cases = groups.stream()
                .map(board -> new Shared(board, shared(material, board, topic)))
                .filter(it -> it.words() < values.count(WORDS) || isCrowd(it.board(), values))
                .sorted(Comparator.comparingInt(Shared::words))
                .map(Shared::asCase)
                .toList();
        return Judgement.of(cases, groups.size());
    }

    private static int shared(Material material, AuditedBoard board, Set<String> topic) {
        var words = new HashSet<>(Stems.of(material.lexicon(), Ordered.words(board)));
        words.retainAll(topic);
        return words.size();
    }

    private static boolean isCrowd(AuditedBoard board, Values values) {
        var pins = board.pins();
        var people = board.collaborators();
        return pins != null && people != null && pins > values.count(PINS) && people > values.count(PEOPLE);
    }

    private record Shared(AuditedBoard board, int words) {
        Case asCase() {
            var values = new ArrayList<Value>();
            values.add(Value.count("topic_words", words));
            if (board.pins() != null) values.add(Value.count("pins", board.pins()));
            if (board.collaborators() != null) values.add(Value.count("collaborators", board.collaborators()));
            return new Case(board.slug(), values);
        }
    }
}
