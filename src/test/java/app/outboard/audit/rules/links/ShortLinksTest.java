package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import app.outboard.audit.words.WordList;
import org.junit.jupiter.api.Test;

final class ShortLinksTest {
    private final ShortLinks rule = new ShortLinks();

    @Test
    void finds_shorteners_and_their_sub_domains_however_they_are_written() {
        var judgement = given().pin(numbered(1).link("HTTP://WWW.Bit.ly/abc"))
                .pin(numbered(2).link("https://go.bit.ly/x"))
                .pin(numbered(3).link("linktr.ee/baker"))
                .pin(numbered(4).link("https://bakery.example/bread"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("1", "2", "3");
        assertThat(found(judgement).of()).isEqualTo(4);
        assertThat(value(found(judgement).cases().getFirst(), "link")).isEqualTo("HTTP://WWW.Bit.ly/abc");
    }

    @Test
    void leaves_hosts_alone_that_only_look_alike_and_what_is_no_address() {
        var judgement = given().pin(numbered(1).link("https://rabbit.ly/"))
                .pin(numbered(2).link("https://bit.ly.example/"))
                .pin(numbered(3).link("https://bakery.example/bit.ly"))
                .pin(numbered(4).link("no address at all"))
                .judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(3));
    }

    @Test
    void leaves_pins_saved_from_others_alone() {
        assertThat(given().pin(numbered(1).link("https://bit.ly/a").saved()).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void one_is_enough() {
        assertThat(subjects(given().pin(numbered(1).link("https://bit.ly/a")).judgedBy(rule)))
                .containsExactly("1");
    }

    @Test
    void is_not_run_without_links() {
        assertThat(given().pin(numbered(1).title("Bread")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.PIN_LINKS));
    }

    private static Given given() {
        return new Given().words(WordList.SHORTENERS, "bit.ly", "https://LINKTR.ee/");
    }
}
