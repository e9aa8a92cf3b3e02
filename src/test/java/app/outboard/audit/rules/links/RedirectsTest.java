package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenLink.ledOn;
import static app.outboard.audit.rules.GivenLink.works;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class RedirectsTest {
    private final Redirects rule = new Redirects();

    @Test
    void finds_links_that_lead_on_more_than_once_or_to_another_domain() {
        var judgement = new Given()
                .pin(numbered(1).link("https://a.example/1"))
                .pin(numbered(2).link("https://a.example/2"))
                .pin(numbered(3).link("https://a.example/3"))
                .behind("https://a.example/1", ledOn(2, "https://a.example/new", false))
                .behind("https://a.example/2", ledOn(1, "https://b.example/", true))
                .behind("https://a.example/3", works())
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(found(judgement).of()).isEqualTo(3);
        assertThat(value(found(judgement).cases().getFirst(), "ends_at")).isEqualTo("https://b.example/");
    }

    @Test
    void lets_one_step_within_the_domain_pass_unless_none_is_allowed() {
        var given = new Given()
                .pin(numbered(1).link("https://a.example/1"))
                .behind("http://www.a.example/1?utm_source=x", ledOn(1, "https://www.a.example/1", false));
        assertThat(given.judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(subjects(given.judgedBy(rule, Values.usual(rule.settings()).with("hops", 0))))
                .containsExactly("1");
    }

    @Test
    void leaves_links_out_nobody_looked_at_yet() {
        var judgement = new Given()
                .pin(numbered(1).link("https://a.example/1"))
                .pin(numbered(2).link("https://a.example/2"))
                .behind("https://a.example/1", works())
                .judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_before_anybody_looked_or_with_checks_off() {
        var given = new Given().pin(numbered(1).title("Bread").link("https://a.example/1"));
        assertThat(given.judgedBy(rule)).isEqualTo(Judgement.lacking(Need.LINK_CHECKS));
        assertThat(given.withoutLinkChecks().judgedBy(rule)).isEqualTo(Judgement.lacking(Need.LINK_CHECKS_ON));
    }

    @Test
    void is_not_run_without_links() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_LINKS));
    }
}
