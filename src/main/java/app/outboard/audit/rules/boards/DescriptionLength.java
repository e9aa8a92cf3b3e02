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
import java.util.Comparator;
import java.util.Objects;

/** E7: enough to say the topic, not more than fits. */
final class DescriptionLength implements HeadedRule {
    private static final String SHORTEST = "shortest";
    private static final String LONGEST = "longest";
    private static final Heading HEADING = Heading.of(
                    "E7", Certainty.C, Severity.LOW, Subjects.BOARD, Need.BOARDS, Need.BOARD_DESCRIPTIONS)
            .settable(Setting.count(SHORTEST, 50, 1, 500), Setting.count(LONGEST, 500, 50, 5000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = Ordered.ownPublicBoards(material).stream()
                .filter(board -> length(board) > 0)
                .toList();
        var cases = looked.stream()
                .filter(board -> length(board) < values.count(SHORTEST) || length(board) > values.count(LONGEST))
                .sorted(Comparator.comparingInt((AuditedBoard board) -> distance(length(board), values))
                        .reversed())
                .map(board -> Case.of(board.slug(), Value.count("characters", length(board))))
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private static int distance(int length, Values values) {
        return Math.max(values.count(SHORTEST) - length, length - values.count(LONGEST));
    }

    /** As people count: a picture sign is one. */
    private static int length(AuditedBoard board) {
        var text = Objects.requireNonNullElse(board.description(), "").strip();
        return text.codePointCount(0, text.length());
    }
}
