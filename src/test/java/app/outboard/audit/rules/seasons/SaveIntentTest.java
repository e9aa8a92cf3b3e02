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

final class SaveIntentTest {
    private final SaveIntent rule = new SaveIntent();

    @Test
    void more_than_three_fifths_on_topics_to_save_are_too_many() {
        assertThat(subjects(titled(13, 7).judgedBy(rule))).containsExactly("account");
        assertThat(titled(12, 8).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void a_title_of_both_kinds_is_one_to_click() {
        var given = new Given();
        for (int i = 1; i <= 20; i++) given.pin(numbered(i).title("Free printable aesthetic wallpaper"));

        assertThat(given.judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void the_accounts_own_rates_are_said_from_enough_clicks() {
        var given = titled(15, 5)
                .pin(numbered(101).title("Nails").counts(1L, 49L, 1000L, 100L))
                .pin(numbered(102).title("How to bake").counts(25L, 50L, 1000L, 10L));
        var account = found(given.judgedBy(rule)).cases().getFirst();

        assertThat(value(account, "save_pins_ctr")).isNull();
        assertThat(value(account, "click_pins_ctr")).isEqualTo("0.5");
        assertThat(value(account, "save_pins_saved")).isEqualTo("0.1");
        assertThat(value(account, "save_pins")).isEqualTo("16");
    }

    @Test
    void the_accounts_own_rates_can_prove_the_word_lists_wrong() {
        var judgement = titled(15, 5)
                .pin(numbered(101).title("Nails").counts(30L, 60L, 1000L, 100L))
                .pin(numbered(102).title("How to bake").counts(5L, 60L, 1000L, 10L))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void says_nothing_of_a_few_pins_or_without_titles() {
        assertThat(titled(19, 0).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_PINS));
        assertThat(new Given().judgedBy(rule)).isEqualTo(Judgement.lacking(Need.PIN_TITLES));
    }

    private static Given titled(int toSave, int toClick) {
        var given = new Given();
        for (int i = 1; i <= toSave; i++) given.pin(numbered(i).title("Cottage aesthetic"));
        for (int i = 1; i <= toClick; i++) given.pin(numbered(50L + i).title("How to bake"));
        return given;
    }
}
