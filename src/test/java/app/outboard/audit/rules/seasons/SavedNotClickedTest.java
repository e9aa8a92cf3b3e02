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

final class SavedNotClickedTest {
    private final SavedNotClicked rule = new SavedNotClicked();

    @Test
    void finds_pins_saved_more_and_clicked_less_than_most() {
        var judgement = usual().pin(numbered(9).title("Nails").counts(2L, 100L, 1000L, 90L))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("9");
        assertThat(value(found(judgement).cases().getFirst(), "real_ctr")).isEqualTo("0.02");
        assertThat(value(found(judgement).cases().getFirst(), "save_rate")).isEqualTo("0.09");
    }

    @Test
    void high_and_low_alone_are_no_fault_nor_is_the_quarter_itself() {
        assertThat(usual().pin(numbered(9).counts(60L, 100L, 1000L, 90L)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(9));
        assertThat(usual().pin(numbered(9).counts(2L, 100L, 1000L, 1L)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(9));
        assertThat(usual().judgedBy(rule)).isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void five_hundred_impressions_and_fifty_clicks_are_enough_and_less_is_not() {
        assertThat(subjects(usual().pin(numbered(9).counts(1L, 50L, 500L, 90L)).judgedBy(rule)))
                .containsExactly("9");
        assertThat(usual().pin(numbered(9).counts(1L, 49L, 500L, 90L)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(8));
        assertThat(usual().pin(numbered(9).counts(1L, 50L, 499L, 90L)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void a_link_added_after_the_first_day_of_the_figures_is_not_judged() {
        var first = "2026-08-23";
        var pin = numbered(9).counts(2L, 100L, 1000L, 90L);

        assertThat(subjects(usual().pin(pin.linkAddedOn(first)).judgedBy(rule))).containsExactly("9");
        assertThat(usual().pin(pin.linkAddedOn("2026-08-24")).judgedBy(rule)).isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void figures_that_are_not_known_are_not_zero() {
        assertThat(usual().pin(numbered(9).counts(null, 100L, 1000L, 90L)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(8));
        assertThat(usual().pin(numbered(9).counts(0L, 100L, 1000L, null)).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void is_not_run_without_figures_or_from_too_few() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_CLICKS, Need.PIN_IMPRESSIONS, Need.PIN_SAVES));
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
