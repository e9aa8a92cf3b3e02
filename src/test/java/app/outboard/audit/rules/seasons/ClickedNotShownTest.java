package app.outboard.audit.rules.seasons;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class ClickedNotShownTest {
    private final ClickedNotShown rule = new ClickedNotShown();

    @Test
    void finds_pins_clicked_more_and_shown_less_than_most() {
        var judgement = usual().pin(numbered(9).title("Rye").counts(60L, 100L, 900L, null))
                .pin(numbered(10).title("Spelt").counts(70L, 100L, 800L, null))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("10", "9");
        assertThat(value(found(judgement).cases().getFirst(), "impressions")).isEqualTo("800");
    }

    @Test
    void impressions_in_the_middle_and_rates_at_the_quarter_are_not_meant() {
        assertThat(usual().pin(numbered(9).counts(60L, 100L, 1000L, null)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(9));
        assertThat(usual().pin(numbered(9).counts(30L, 100L, 900L, null)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(9));
    }

    @Test
    void few_clicks_prove_nothing() {
        assertThat(usual().pin(numbered(9).counts(49L, 49L, 900L, null)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(8));
        assertThat(subjects(
                        usual().pin(numbered(9).counts(50L, 50L, 900L, null)).judgedBy(rule)))
                .containsExactly("9");
    }

    @Test
    void pins_of_others_are_left_alone() {
        assertThat(usual().pin(numbered(9).saved().counts(60L, 100L, 900L, null))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void is_not_run_without_figures_or_from_too_few() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_CLICKS, Need.PIN_IMPRESSIONS));
        assertThat(new Given().pin(numbered(1).counts(2L, 100L, 1000L, 90L)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.MORE_CLICKS));
    }

    /** Eight Pins alike. */
    private static Given usual() {
        var given = new Given();
        for (int i = 1; i <= 8; i++) given.pin(numbered(i).title("Bread").counts(30L, 100L, 1000L, 20L));
        return given;
    }
}
