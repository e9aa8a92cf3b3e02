package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ForeignLinksTest {
    private final ForeignLinks rule = new ForeignLinks();

    @Test
    void finds_links_to_other_sites_once_they_are_many() {
        var judgement =
                elsewhere(3, 9).pin(numbered(99).link("https://x.example")).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("1", "2", "3", "99");
        assertThat(found(judgement).of()).isEqualTo(13);
    }

    @Test
    void lets_one_in_five_pass() {
        assertThat(elsewhere(2, 8).judgedBy(rule)).isEqualTo(new Judgement.Clear(10));
        assertThat(elsewhere(3, 8).judgedBy(rule)).isInstanceOf(Judgement.Found.class);
    }

    @Test
    void takes_sub_domains_for_the_own_site_but_no_name_that_only_ends_alike() {
        assertThat(elsewhere(0, 5).judgedBy(rule)).isEqualTo(new Judgement.Clear(5));
        assertThat(subjects(elsewhere(0, 1)
                        .pin(numbered(7).link("https://notbakery.example"))
                        .judgedBy(rule)))
                .containsExactly("7");
    }

    @Test
    void leaves_pins_of_others_and_pins_without_a_link_alone() {
        assertThat(elsewhere(0, 1)
                        .pin(numbered(7).link("https://other.example").saved())
                        .pin(numbered(8).title("Bread"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_the_site() {
        assertThat(new Given().pin(numbered(1).link("https://a.example")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.WEBSITE));
    }

    private static Given elsewhere(int foreign, int own) {
        var given = new Given().site("https://www.bakery.example/");
        IntStream.range(0, foreign).forEach(n -> given.pin(numbered(n + 1).link("https://other.example/" + n)));
        IntStream.range(0, own).forEach(n -> given.pin(numbered(n + 100).link("http://shop.bakery.example/" + n)));
        return given;
    }
}
