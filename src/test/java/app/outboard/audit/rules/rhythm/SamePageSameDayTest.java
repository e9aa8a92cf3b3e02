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

final class SamePageSameDayTest {
    private final SamePageSameDay rule = new SamePageSameDay();

    @Test
    void finds_all_pins_of_a_page_and_day_the_most_crowded_first() {
        var judgement = new Given()
                .pin(numbered(1).link("https://a.example/1").createdOn("2026-11-02"))
                .pin(numbered(2).link("http://www.A.example/1/?utm_source=pin").createdOn("2026-11-02"))
                .pin(numbered(3).link("https://a.example/2").createdOn("2026-10-01"))
                .pin(numbered(4).link("https://a.example/2").createdOn("2026-10-01"))
                .pin(numbered(10).link("https://a.example/2#x").createdOn("2026-10-01"))
                .pin(numbered(5).link("https://a.example/3").createdOn("2026-10-01"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("3", "4", "10", "1", "2");
        assertThat(found(judgement).of()).isEqualTo(6);
        assertThat(value(found(judgement).cases().getFirst(), "pins_that_day")).isEqualTo("3");
    }

    @Test
    void lets_a_pin_a_day_pass() {
        var judgement = new Given()
                .pin(numbered(1).link("https://a.example/1").createdOn("2026-11-02"))
                .pin(numbered(2).link("https://a.example/1").createdOn("2026-11-03"))
                .judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void tells_pages_by_what_names_them_and_leaves_saved_pins_alone() {
        var judgement = new Given()
                .pin(numbered(1).link("https://a.example/?p=1").createdOn("2026-11-02"))
                .pin(numbered(2).link("https://a.example/?p=2").createdOn("2026-11-02"))
                .pin(numbered(3)
                        .link("https://a.example/?p=2")
                        .createdOn("2026-11-02")
                        .saved())
                .pin(numbered(4).link("no address").createdOn("2026-11-02"))
                .pin(numbered(5).link("no address").createdOn("2026-11-02"))
                .judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void allows_as_many_as_are_set_and_looks_back_as_far_as_is_set() {
        var given = new Given()
                .pin(numbered(1).link("https://a.example/1").createdOn("2026-11-02"))
                .pin(numbered(2).link("https://a.example/1").createdOn("2026-11-02"));
        var usual = Values.usual(rule.settings());
        assertThat(given.judgedBy(rule, usual.with("from", 3))).isEqualTo(new Judgement.Clear(2));
        assertThat(subjects(given.judgedBy(rule, usual.with("days", 23)))).containsExactly("1", "2");
        assertThat(given.judgedBy(rule, usual.with("days", 22))).isEqualTo(new Judgement.Clear(0));
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
}
