package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class ConcentrationTest {
    private final Concentration rule = new Concentration();

    @Test
    void finds_the_board_that_brings_most_clicks() {
        var judgement = clicks(39, 61).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("b");
        assertThat(value(found(judgement).cases().getFirst(), "share_of_clicks"))
                .isEqualTo("0.61");
        assertThat(found(judgement).of()).isEqualTo(2);
    }

    @Test
    void lets_three_in_five_pass() {
        assertThat(clicks(40, 60).judgedBy(rule)).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void says_nothing_of_a_few_clicks() {
        assertThat(clicks(0, 49).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_CLICKS));
        assertThat(clicks(0, 50).judgedBy(rule)).isInstanceOf(Judgement.Found.class);
    }

    @Test
    void is_clear_where_there_is_one_board() {
        assertThat(new Given()
                        .board(called("a").counts(90L, null, null))
                        .board(called("ads").privacy("protected").counts(900L, null, null))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_clicks() {
        assertThat(new Given().board(called("a")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_CLICKS));
    }

    private static Given clicks(long one, long other) {
        return new Given()
                .board(called("a").counts(one, null, null))
                .board(called("b").counts(other, null, null));
    }
}
