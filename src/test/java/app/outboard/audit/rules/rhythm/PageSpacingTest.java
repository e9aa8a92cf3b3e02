package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class PageSpacingTest {
    private final PageSpacing rule = new PageSpacing();

    @Test
    void finds_the_pin_that_came_too_soon() {
        var judgement = twoPins("2026-11-01", "2026-11-07").judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2");
        assertThat(found(judgement).of()).isEqualTo(2);
        assertThat(value(found(judgement).cases().getFirst(), "days_since_last"))
                .isEqualTo("6");
    }

    @Test
    void lets_a_week_pass() {
        assertThat(twoPins("2026-11-01", "2026-11-08").judgedBy(rule)).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void puts_the_shortest_distance_first() {
        var judgement = twoPins("2026-11-01", "2026-11-05")
                .pin(numbered(3).link("https://a.example/1").createdOn("2026-11-06"))
                .pin(numbered(4).link("https://a.example/2").createdOn("2026-11-06"))
                .pin(numbered(5).link("https://a.example/2").createdOn("2026-11-06"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("5", "3", "2");
    }

    @Test
    void leaves_saved_pins_and_pins_that_are_only_planned_alone() {
        var judgement = twoPins("2026-11-01", "2026-12-01")
                .pin(numbered(3)
                        .link("https://a.example/1")
                        .createdOn("2026-11-02")
                        .saved())
                .pin(numbered(4).link("https://a.example/1").createdOn("2026-12-02"))
                .judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void keeps_the_distance_that_is_set() {
        var usual = Values.usual(rule.settings());
        assertThat(subjects(twoPins("2026-01-01", "2026-03-01").judgedBy(rule, usual.with("gap", 90))))
                .containsExactly("2");
        assertThat(twoPins("2026-11-01", "2026-11-07").judgedBy(rule, usual.with("gap", 6)))
                .isEqualTo(new Judgement.Clear(2));
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

    private static Given twoPins(String first, String second) {
        return new Given()
                .pin(numbered(2).link("https://a.example/1").createdOn(second))
                .pin(numbered(1).link("https://a.example/1?fbclid=3").createdOn(first));
    }
}
