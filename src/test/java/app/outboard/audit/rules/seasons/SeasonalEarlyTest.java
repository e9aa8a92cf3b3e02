package app.outboard.audit.rules.seasons;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import app.outboard.audit.rules.GivenPin;
import org.junit.jupiter.api.Test;

final class SeasonalEarlyTest {
    private final SeasonalEarly rule = new SeasonalEarly();

    @Test
    void a_first_pin_less_than_45_days_before_the_peak_is_late() {
        assertThat(subjects(first("2026-11-10").judgedBy(rule))).containsExactly("christmas");
        assertThat(first("2026-11-09").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void says_by_how_much() {
        var late = found(first("2026-11-20").judgedBy(rule)).cases().getFirst();

        assertThat(value(late, "peak")).isEqualTo("2026-12-24");
        assertThat(value(late, "first_pin")).isEqualTo("2026-11-20");
        assertThat(value(late, "days_before")).isEqualTo("34");
    }

    @Test
    void the_first_of_a_seasons_pins_counts_and_one_of_last_season_does_not() {
        assertThat(first("2026-09-20").pin(christmas(2).createdOn("2026-11-20")).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
        assertThat(subjects(first("2026-01-02")
                        .pin(christmas(2).createdOn("2026-11-20"))
                        .judgedBy(rule)))
                .containsExactly("christmas");
    }

    @Test
    void a_season_served_before_and_not_yet_this_year_is_missed_once_it_is_late() {
        var judgement = first("2025-10-20").judgedBy(rule);

        assertThat(value(found(judgement).cases().getFirst(), "days_left")).isEqualTo("30");
        assertThat(first("2025-10-20").today("2026-11-09").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void out_of_season_the_last_one_is_judged() {
        assertThat(subjects(first("2025-12-10").today("2026-06-01").judgedBy(rule)))
                .containsExactly("christmas");
        assertThat(first("2023-12-10").today("2026-06-01").judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void what_is_missed_comes_before_what_came_late() {
        var judgement = first("2025-10-20")
                .pin(numbered(2).title("Halloween cake").createdOn("2026-10-30"))
                .pin(numbered(3).title("Black Friday").createdOn("2026-11-01"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("christmas", "halloween", "black-friday");
    }

    @Test
    void pins_of_no_season_and_feasts_named_in_passing_are_not_looked_at() {
        var judgement = new Given()
                .pin(numbered(1).title("Bread").description("Good at Christmas").createdOn("2026-11-20"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void is_not_run_without_titles_or_dates() {
        assertThat(new Given().pin(numbered(1).description("Christmas")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_TITLES, Need.PIN_DATES));
    }

    private static Given first(String day) {
        return new Given().pin(christmas(1).createdOn(day));
    }

    private static GivenPin christmas(long number) {
        return numbered(number).title("Christmas cookies");
    }
}
