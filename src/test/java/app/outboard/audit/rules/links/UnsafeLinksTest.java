package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class UnsafeLinksTest {
    private final UnsafeLinks rule = new UnsafeLinks();

    @Test
    void finds_plain_http_and_visits_of_one_visitor() {
        var judgement = new Given()
                .pin(numbered(1).link(" HTTP://a.example/"))
                .pin(numbered(2).link("https://a.example/shop;jsessionid=0A1B"))
                .pin(numbered(3).link("https://a.example/?page=2&PHPSESSID=77"))
                .pin(numbered(4).link("https://a.example/"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("1", "2", "3");
        assertThat(found(judgement).of()).isEqualTo(4);
    }

    @Test
    void leaves_https_and_links_without_a_scheme_alone() {
        assertThat(new Given()
                        .pin(numbered(1).link("https://a.example/?utm_source=pinterest&session=spring"))
                        .pin(numbered(2).link("a.example/http://"))
                        .pin(numbered(3).link("http://a.example").saved())
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void is_not_run_without_links() {
        assertThat(new Given().pin(numbered(1).title("A")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.PIN_LINKS));
    }
}
