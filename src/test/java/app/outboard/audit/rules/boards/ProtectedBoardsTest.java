package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class ProtectedBoardsTest {
    private final ProtectedBoards rule = new ProtectedBoards();

    @Test
    void lists_boards_for_advertisements() {
        var judgement = new Given()
                .board(called("b").privacy("protected"))
                .board(called("a").privacy("protected"))
                .board(called("c").privacy("public"))
                .board(called("d"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("a", "b");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void is_clear_without_any() {
        assertThat(new Given().board(called("a").privacy("secret")).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_where_nobody_says() {
        assertThat(new Given().board(called("a")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_PRIVACY));
    }
}
