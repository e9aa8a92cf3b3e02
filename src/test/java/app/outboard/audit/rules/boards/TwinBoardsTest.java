package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class TwinBoardsTest {
    private final TwinBoards rule = new TwinBoards();

    @Test
    void finds_boards_of_the_same_words() {
        var judgement = two("Cake recipes", "Recipes for Cakes")
                .board(called("c").name("Bread"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("a", "b");
        assertThat(found(judgement).of()).isEqualTo(3);
        assertThat(value(found(judgement).cases().getFirst(), "other_board")).isEqualTo("Recipes for Cakes");
        assertThat(value(found(judgement).cases().getFirst(), "alike")).isEqualTo("1.0");
    }

    @Test
    void lets_four_of_five_words_pass() {
        assertThat(two("easy rye bread rolls", "easy rye bread rolls Berlin").judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
        assertThat(subjects(two("easy rye bread rolls", "easy rye bread rolls Berlin")
                        .judgedBy(rule, Values.usual(rule.settings()).with("alike", 0.79))))
                .containsExactly("a", "b");
    }

    @Test
    void names_the_nearest_twin_of_three_once() {
        var judgement = two("Cakes", "cake").board(called("c").name("CAKE!")).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("a", "b", "c");
    }

    @Test
    void leaves_signs_and_hidden_boards_alone() {
        assertThat(two("🍞", "🍞").judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
        assertThat(two("Cakes", "Bread")
                        .board(called("s").name("Cakes").privacy("secret"))
                        .board(called("p").name("Cakes").privacy("protected"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void is_not_run_without_boards() {
        assertThat(new Given().judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARDS));
    }

    private static Given two(String one, String other) {
        return new Given().board(called("a").name(one)).board(called("b").name(other));
    }
}
