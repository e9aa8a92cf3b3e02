package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.TODAY;
import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class ThinBoardsTest {
    private final ThinBoards rule = new ThinBoards();

    @Test
    void grades_by_the_emptiest_board() {
        assertThat(found(board(0).judgedBy(rule)).severity()).isEqualTo(Severity.HIGH);
        assertThat(found(board(1).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
        assertThat(found(board(4).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
        assertThat(found(board(5).judgedBy(rule)).severity()).isEqualTo(Severity.INFO);
        assertThat(found(board(9).judgedBy(rule)).severity()).isEqualTo(Severity.INFO);
        assertThat(board(10).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void puts_the_emptiest_first() {
        var judgement =
                board(7).board(called("c").pins(0)).board(called("d").pins(70)).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("c", "b");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void gives_a_new_board_its_first_month() {
        assertThat(new Given()
                        .board(called("b").pins(0).createdOn(TODAY.minusDays(30).toString()))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(0));
        assertThat(new Given()
                        .board(called("b").pins(0).createdOn(TODAY.minusDays(31).toString()))
                        .judgedBy(rule))
                .isInstanceOf(Judgement.Found.class);
    }

    @Test
    void leaves_secret_and_protected_and_unknown_boards_alone() {
        assertThat(board(20)
                        .board(called("s").pins(0).privacy("secret"))
                        .board(called("p").pins(0).privacy("protected"))
                        .board(called("u"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_counts() {
        assertThat(new Given().board(called("b")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_PIN_COUNTS));
    }

    private static Given board(long pins) {
        return new Given().board(called("b").pins(pins));
    }
}
