package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class EmptyWeeksTest {
    private final EmptyWeeks rule = new EmptyWeeks();

    @Test
    void names_the_weeks_without_a_pin_the_newest_first() {
        var judgement = weeks(1, 3, 4, 5, 7, 8).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2026-11-09", "2026-10-12");
        assertThat(found(judgement).of()).isEqualTo(8);
        assertThat(value(found(judgement).cases().getFirst(), "week_ends")).isEqualTo("2026-11-15");
    }

    @Test
    void lets_one_empty_week_pass() {
        assertThat(weeks(1, 2, 3, 4, 5, 7, 8).judgedBy(rule)).isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void does_not_judge_this_week_or_the_ninth() {
        assertThat(weeks(1, 2, 3, 4, 5, 6, 7, 8).judgedBy(rule)).isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void counts_a_week_from_monday_to_sunday() {
        var given = weeks(1, 3, 4, 5, 6, 7, 8).pin(numbered(99).createdOn("2026-11-15"));
        assertThat(given.judgedBy(rule)).isEqualTo(new Judgement.Clear(8));
    }

    @Test
    void takes_no_saved_pin_for_a_new_one() {
        var given =
                weeks(1, 4, 5, 6, 7, 8).pin(numbered(99).createdOn("2026-11-11").saved());
        assertThat(subjects(given.judgedBy(rule))).containsExactly("2026-11-09", "2026-11-02");
    }

    @Test
    void does_not_ask_for_weeks_before_the_account_began() {
        var judgement = new Given().pin(numbered(1).createdOn("2026-11-10")).judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void is_not_run_where_only_saved_pins_have_days() {
        assertThat(new Given().pin(numbered(1).daysAgo(2).saved()).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DATES));
    }

    @Test
    void is_not_run_without_days() {
        assertThat(new Given()
                        .pin(numbered(1)
                                .link("https://a.example")
                                .title("A")
                                .image("x")
                                .board("b"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DATES));
    }

    /** Pins of the weeks that began so many weeks before this one. */
    private static Given weeks(int... back) {
        var given = new Given().pin(numbered(1000).createdOn("2020-01-01"));
        for (int week : back)
            given.pin(numbered(week + 1)
                    .createdOn(LocalDate.of(2026, 11, 23).minusWeeks(week).toString()));
        return given;
    }
}
