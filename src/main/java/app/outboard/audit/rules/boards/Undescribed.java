package app.outboard.audit.rules.boards;

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

/** E6: a description says what a board is about. */
final class Undescribed implements HeadedRule {
    private static final Heading HEADING =
            Heading.of("E6", Certainty.B, Severity.MEDIUM, Subjects.BOARD, Need.BOARDS, Need.BOARD_DESCRIPTIONS);

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = Ordered.ownPublicBoards(material);
        var cases = looked.stream()
                .filter(board ->
                        board.description() == null || board.description().isBlank())
                .map(board -> Case.of(board.slug()))
                .toList();
        return Judgement.of(cases, looked.size());
    }
}
