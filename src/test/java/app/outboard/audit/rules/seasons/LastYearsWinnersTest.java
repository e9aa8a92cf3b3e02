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

final class LastYearsWinnersTest {
    private final LastYearsWinners rule = new LastYearsWinners();

    @Test
    void finds_last_years_best_that_have_no_fresh_pin_most_clicked_first() {
        var judgement = lastYear()
                .pin(christmas(1).link("https://a.example/1").createdOn("2025-10-01"))
                .pin(christmas(2).link("https://a.example/2").createdOn("2025-10-01"))
                .lastYear(1, 40L, 0L)
                .lastYear(2, 50L, 5L)
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(value(found(judgement).cases().getFirst(), "outbound_last_year"))
                .isEqualTo("50");
        assertThat(value(found(judgement).cases().getFirst(), "peak")).isEqualTo("2026-12-24");
    }

    @Test
    void a_fresh_pin_to_the_same_page_is_enough() {
        var judgement = lastYear()
                .pin(christmas(1).link("https://a.example/1").createdOn("2025-10-01"))
                .pin(numbered(2)
                        .title("Cookies")
                        .link("https://a.example/1?utm_source=x")
                        .createdOn("2026-10-01"))
                .lastYear(1, 40L, 0L)
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void without_a_page_a_fresh_pin_has_the_same_title() {
        var old = lastYear().pin(christmas(1).createdOn("2025-10-01")).lastYear(1, null, 40L);

        assertThat(subjects(old.judgedBy(rule))).containsExactly("1");
        assertThat(old.pin(christmas(2).createdOn("2026-10-01")).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void it_is_due_from_sixty_days_before_the_peak() {
        var given = lastYear()
                .pin(christmas(1).link("https://a.example/1").createdOn("2025-10-01"))
                .lastYear(1, 40L, 0L);

        assertThat(subjects(given.today("2026-10-25").judgedBy(rule))).containsExactly("1");
        assertThat(given.today("2026-10-24").judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void ten_clicks_at_least_make_a_winner() {
        var ten = new Given().pin(christmas(1).createdOn("2025-10-01")).lastYear(1, 10L, null);
        var nine = new Given().pin(christmas(1).createdOn("2025-10-01")).lastYear(1, 9L, null);

        assertThat(subjects(ten.judgedBy(rule))).containsExactly("1");
        assertThat(nine.judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void pins_of_no_season_are_left_alone() {
        var judgement = lastYear()
                .pin(numbered(1).title("Bread").createdOn("2025-10-01"))
                .lastYear(1, 40L, 40L)
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void is_not_run_without_figures_of_a_year_ago() {
        assertThat(new Given().pin(christmas(1).createdOn("2025-10-01")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.LAST_YEAR));
    }

    /** Ten Pins that were nothing special. */
    private static Given lastYear() {
        var given = new Given();
        for (int i = 101; i <= 110; i++) given.lastYear(i, 3L, 3L);
        return given;
    }

    private static GivenPin christmas(long number) {
        return numbered(number).title("Christmas cookies");
    }
}
