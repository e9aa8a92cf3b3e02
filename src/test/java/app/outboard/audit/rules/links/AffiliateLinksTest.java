package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import app.outboard.audit.words.WordList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AffiliateLinksTest {
    private final AffiliateLinks rule = new AffiliateLinks();

    @Test
    void finds_affiliate_links_once_they_are_most() {
        assertThat(subjects(affiliates(2, 1).judgedBy(rule))).containsExactly("1", "2");
        assertThat(found(affiliates(2, 1).judgedBy(rule)).of()).isEqualTo(3);
    }

    @Test
    void lets_half_of_the_links_pass() {
        assertThat(affiliates(2, 2).judgedBy(rule)).isEqualTo(new Judgement.Clear(4));
    }

    @Test
    void is_clear_where_nothing_leads_anywhere() {
        assertThat(affiliates(0, 0).pin(numbered(1).link("see profile")).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void is_not_run_without_links() {
        assertThat(affiliates(0, 0).pin(numbered(1).title("A")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_LINKS));
    }

    private static Given affiliates(int theirs, int own) {
        var given = new Given().words(WordList.AFFILIATES, "amzn.to", "shareasale.com");
        IntStream.range(0, theirs).forEach(n -> given.pin(numbered(n + 1).link("https://www.shareasale.com/r?u=" + n)));
        IntStream.range(0, own).forEach(n -> given.pin(numbered(n + 100).link("https://a.example/" + n)));
        return given;
    }
}
