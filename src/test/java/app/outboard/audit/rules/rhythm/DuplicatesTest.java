package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import app.outboard.audit.rules.GivenPin;
import org.junit.jupiter.api.Test;

final class DuplicatesTest {
    private final Duplicates rule = new Duplicates();

    @Test
    void finds_the_same_pin_twice_on_a_board() {
        var judgement = new Given()
                .pin(twin(1).board("cakes"))
                .pin(twin(12).board("cakes"))
                .pin(twin(3).board("baking"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("1", "12");
        assertThat(found(judgement).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void lets_the_same_pin_on_three_boards_pass_but_not_on_four() {
        var given = new Given().pin(twin(1).board("a")).pin(twin(2).board("b")).pin(twin(3).board("c"));
        assertThat(given.judgedBy(rule)).isEqualTo(new Judgement.Clear(3));
        given.pin(twin(4).board("d"));
        assertThat(subjects(given.judgedBy(rule))).containsExactly("1", "2", "3", "4");
        assertThat(found(given.judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void takes_pins_of_unknown_boards_for_on_no_board() {
        assertThat(new Given().pin(twin(1)).pin(twin(2)).judgedBy(rule)).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void takes_another_picture_or_another_page_for_another_pin() {
        assertThat(new Given()
                        .pin(twin(1).board("a"))
                        .pin(numbered(2)
                                .image("cake")
                                .link("https://a.example/tart")
                                .board("a"))
                        .pin(numbered(3)
                                .image("tart")
                                .link("https://a.example/cake")
                                .board("a"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(3));
    }

    @Test
    void is_not_run_without_pictures_or_links() {
        assertThat(new Given().pin(numbered(1).link("https://a.example")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_IMAGES));
        assertThat(new Given().pin(numbered(1).title("A").image("x")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_LINKS));
    }

    private static GivenPin twin(int number) {
        return numbered(number).image("cake").link("https://a.example/cake?utm_campaign=" + number);
    }
}
