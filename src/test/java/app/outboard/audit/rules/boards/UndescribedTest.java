package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class UndescribedTest {
    private final Undescribed rule = new Undescribed();

    @Test
    void finds_boards_without_a_description() {
        var judgement = new Given()
                .board(called("told").description("Bread for every day"))
                .board(called("blank").description(" \n"))
                .board(called("none"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("blank", "none");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void one_word_is_a_description() {
        assertThat(new Given().board(called("a").description("x")).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void leaves_secret_and_protected_boards_alone() {
        assertThat(new Given()
                        .board(called("a").description("Bread"))
                        .board(called("s").privacy("secret"))
                        .board(called("p").privacy("protected"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_where_no_description_is_known() {
        assertThat(new Given().board(called("a")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_DESCRIPTIONS));
    }
}
