package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class DescriptionPresentTest {
    private final DescriptionPresent rule = new DescriptionPresent();

    @Test
    void finds_pins_without_a_description_before_short_ones() {
        var judgement = new Given()
                .pin(numbered(1).title("Bread").description("A loaf."))
                .pin(numbered(2).title("Rolls").description(" "))
                .pin(numbered(3).title("Cake"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "3", "1");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void forty_characters_are_enough() {
        var judgement = new Given()
                .pin(numbered(1).description("a".repeat(40)))
                .pin(numbered(2).description("a".repeat(39)))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2");
        assertThat(value(found(judgement).cases().getFirst(), "description_length"))
                .isEqualTo("39");
    }

    @Test
    void characters_that_are_words_count_twice() {
        var judgement = new Given()
                .pin(numbered(1).description("毎朝焼きたての香りが広がる自家製天然酵母パンの作り方"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_where_no_description_is_known() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DESCRIPTIONS));
    }

    @Test
    void leaves_pins_saved_from_others_alone() {
        var judgement = new Given()
                .pin(numbered(1).description("Short").saved())
                .pin(numbered(2).description("A description that is long enough to say something"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }
}
