package app.outboard.audit.rules.boards;

import app.outboard.audit.material.AuditedBoard;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Values;
import java.util.Comparator;

/** E12: boards for advertisements, to know which the audit leaves out. */
final class ProtectedBoards implements HeadedRule {
    private static final Heading HEADING =
            Heading.of("E12", Certainty.A, Severity.INFO, Subjects.BOARD, Need.BOARDS, Need.BOARD_PRIVACY);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.boards().stream()
                .filter(board -> board.privacy() != null)
                .sorted(Comparator.comparing(AuditedBoard::slug))
                .toList();
        var cases = looked.stream()
                .filter(AuditedBoard::isProtected)
                .map(board -> Case.of(board.slug()))
                .toList();
        return Judgement.of(cases, looked.size());
    }
}
