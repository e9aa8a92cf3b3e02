package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.TODAY;
import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.Period;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import app.outboard.audit.rules.GivenPin;
import org.junit.jupiter.api.Test;

final class DeadPinsTest {
    private final DeadPins rule = new DeadPins();

    @Test
    void lists_old_pins_nobody_saw_the_oldest_first() {
        var judgement = new Given()
                .pin(unseen(1, 200))
                .pin(unseen(2, 400))
                .pin(numbered(3).daysAgo(300).counts(0L, 0L, 12L, 0L))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void waits_for_half_a_year() {
        assertThat(new Given().pin(unseen(1, 180)).judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
        assertThat(subjects(new Given().pin(unseen(1, 181)).judgedBy(rule))).containsExactly("1");
    }

    @Test
    void takes_no_unknown_figure_for_none_and_no_saved_pin_for_dead() {
        assertThat(new Given()
                        .pin(numbered(1).daysAgo(300))
                        .pin(numbered(2).daysAgo(300).counts(0L, 0L, null, 0L))
                        .pin(numbered(3).daysAgo(300).counts(null, null, 0L, 4L))
                        .pin(unseen(4, 300).saved())
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void leaves_pins_for_a_season_in_peace_until_it_is_on() {
        var given = new Given()
                .pin(unseen(1, 300).title("Easter cakes"))
                .pin(unseen(2, 300).title("Christmas cookies"));

        assertThat(subjects(given.judgedBy(rule))).containsExactly("2");
    }

    @Test
    void is_not_run_on_figures_of_fewer_days() {
        var given = new Given().pin(unseen(1, 300));
        assertThat(given.figures(Period.ending(TODAY, 89)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.MORE_IMPRESSIONS));
        assertThat(given.figures(null).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_IMPRESSIONS));
        assertThat(given.figures(Period.ending(TODAY, 90)).judgedBy(rule)).isInstanceOf(Judgement.Found.class);
    }

    @Test
    void is_not_run_without_impressions() {
        assertThat(new Given().pin(numbered(1).daysAgo(300)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_IMPRESSIONS));
    }

    private static GivenPin unseen(int number, int days) {
        return numbered(number).daysAgo(days).counts(null, null, 0L, null);
    }
}
