package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenBoard.called;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class FittingPinsTest {
    private final FittingPins rule = new FittingPins();

    @Test
    void finds_boards_whose_pins_share_no_word_with_them_most_first() {
        var judgement = bread("Wedding shoes")
                .pin(numbered(2).title("Rye breads").board("b"))
                .board(called("c").name("Cakes"))
                .pin(numbered(3).title("Shoes").board("c"))
                .pin(numbered(4).title("Boots").board("c"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("c", "b");
        assertThat(value(found(judgement).cases().getLast(), "example")).isEqualTo("Wedding shoes");
        assertThat(value(found(judgement).cases().getLast(), "own_pins")).isEqualTo("2");
    }

    @Test
    void takes_one_word_anywhere_for_fitting() {
        assertThat(bread("The best recipe").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(new Given()
                        .board(called("b").name("Yum").description("Sourdough and more"))
                        .pin(numbered(1).title("Starter").keywords("sourdough").board("b"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void allows_as_many_as_are_set() {
        assertThat(bread("Shoes").judgedBy(rule, Values.usual(rule.settings()).with("from", 2)))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void leaves_signs_and_unknown_and_hidden_boards_alone() {
        assertThat(bread("🍞")
                        .board(called("s").name("Cakes").privacy("secret"))
                        .pin(numbered(2).title("Shoes").board("s"))
                        .pin(numbered(3).title("Shoes").board("elsewhere"))
                        .pin(numbered(4).title("Shoes"))
                        .pin(numbered(5).title("Shoes").board("b").saved())
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void is_not_run_without_titles_or_boards_of_pins() {
        assertThat(new Given()
                        .board(called("b"))
                        .pin(numbered(1).description("x").board("b"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_TITLES));
        assertThat(new Given().board(called("b")).pin(numbered(1).title("A")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_BOARDS));
    }

    private static Given bread(String title) {
        return new Given()
                .board(called("b").name("Bread recipes"))
                .pin(numbered(1).title(title).board("b"));
    }
}
