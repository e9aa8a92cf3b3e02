package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class DescriptionLengthTest {
    private final DescriptionLength rule = new DescriptionLength();

    @Test
    void five_hundred_characters_are_allowed_and_the_longest_comes_first() {
        var judgement = new Given()
                .pin(numbered(1).description("a".repeat(500)))
                .pin(numbered(2).description("a".repeat(501)))
                .pin(numbered(3).description("a".repeat(10_000)))
                .pin(numbered(4).description("😀".repeat(500)))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("3", "2");
        assertThat(found(judgement).of()).isEqualTo(4);
    }

    @Test
    void counts_from_the_number_that_is_set() {
        var eight = Values.usual(rule.settings()).with("most", 800);

        assertThat(new Given().pin(numbered(1).description("a".repeat(800))).judgedBy(rule, eight))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_where_no_description_is_known() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DESCRIPTIONS));
    }
}
