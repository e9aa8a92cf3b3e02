package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class TitlePresentTest {
    private final TitlePresent rule = new TitlePresent();

    @Test
    void finds_pins_without_a_title_most_seen_first() {
        var judgement = new Given()
                .pin(numbered(1).description("Bread").title("   "))
                .pin(numbered(2).description("Rolls").counts(null, null, 900L, null))
                .pin(numbered(3).title("Cake"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(found(judgement).of()).isEqualTo(3);
        assertThat(found(judgement).severity()).isNull();
    }

    @Test
    void leaves_any_title_pins_of_others_and_pins_known_by_figures_alone() {
        var judgement = new Given()
                .pin(numbered(1).title("🍞"))
                .pin(numbered(2).description("Theirs").saved())
                .pin(numbered(3).counts(1L, 60L, 900L, 1L))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_where_no_title_is_known() {
        assertThat(new Given().pin(numbered(1).description("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_TITLES));
    }
}
