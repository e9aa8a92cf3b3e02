package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class HashtagsTest {
    private final Hashtags rule = new Hashtags();

    @Test
    void finds_hashtags_of_any_script_most_first() {
        var judgement = new Given()
                .pin(numbered(1).description("Bake it #bread"))
                .pin(numbered(2).description("#täglich #パン frisch"))
                .pin(numbered(3).description("A loaf a day"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(((Judgement.Found) judgement).of()).isEqualTo(3);
    }

    @Test
    void leaves_signs_within_words_and_numbers_of_steps_alone() {
        var judgement = new Given()
                .pin(numbered(1).description("C# for bakers, step # 1"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void counts_from_the_number_that_is_set() {
        var two = Values.usual(rule.settings()).with("from", 2);
        var given =
                new Given().pin(numbered(1).description("#one")).pin(numbered(2).description("#one #two"));

        assertThat(subjects(given.judgedBy(rule, two))).containsExactly("2");
    }

    @Test
    void is_not_run_without_descriptions() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DESCRIPTIONS));
    }

    @Test
    void leaves_pins_saved_from_others_alone() {
        var judgement = new Given()
                .pin(numbered(1).description("#bread").saved())
                .pin(numbered(2).description("Bread"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }
}
