package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class AltTextPresentTest {
    private final AltTextPresent rule = new AltTextPresent();

    @Test
    void finds_pins_without_an_alt_text_before_those_with_too_long_a_one() {
        var judgement = new Given()
                .pin(numbered(1).title("Bread").altText("a".repeat(501)))
                .pin(numbered(2).title("Rolls"))
                .pin(numbered(3).title("Cake").altText("  "))
                .pin(numbered(4).title("Loaf").altText("A loaf on a board"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "3", "1");
        assertThat(found(judgement).of()).isEqualTo(4);
    }

    @Test
    void five_hundred_characters_are_allowed() {
        assertThat(new Given().pin(numbered(1).altText("é".repeat(500))).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_where_no_alt_text_is_known() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_ALT_TEXTS));
    }
}
