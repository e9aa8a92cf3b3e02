package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenLink.failedOnce;
import static app.outboard.audit.rules.GivenLink.failedTwice;
import static app.outboard.audit.rules.GivenLink.works;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.LinkSeen;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BrokenLinksTest {
    private final BrokenLinks rule = new BrokenLinks();

    @Test
    void finds_pages_that_failed_twice_a_day_apart() {
        assertThat(subjects(behind(failedTwice("not_found", 404)).judgedBy(rule)))
                .containsExactly("1");
        assertThat(subjects(behind(failedTwice("gone", 410)).judgedBy(rule))).containsExactly("1");
        assertThat(subjects(behind(failedTwice("server_error", 500)).judgedBy(rule)))
                .containsExactly("1");
        assertThat(subjects(behind(failedTwice("dns", null)).judgedBy(rule))).containsExactly("1");
    }

    @Test
    void gives_a_page_that_failed_once_another_day() {
        assertThat(behind(failedOnce("not_found", 404)).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(behind(works()).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void does_not_wait_with_a_bad_certificate() {
        assertThat(subjects(behind(failedOnce("tls", null)).judgedBy(rule))).containsExactly("1");
    }

    @Test
    void leaves_out_what_was_not_followed_or_turns_programs_away() {
        for (var seen : List.of(failedOnce("other", 403), failedOnce("robots", null), failedOnce("refused", null))) {
            assertThat(behind(seen).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.LINK_CHECKS));
            assertThat(behind(seen)
                            .pin(numbered(2).link("https://a.example/2"))
                            .behind("https://a.example/2", works())
                            .judgedBy(rule))
                    .isEqualTo(new Judgement.Clear(1));
        }
    }

    @Test
    void shows_the_answer_and_since_when() {
        var values = found(behind(failedTwice("not_found", 404)).judgedBy(rule))
                .cases()
                .getFirst();
        assertThat(value(values, "status")).isEqualTo("404");
        assertThat(value(values, "failing_since")).isEqualTo("2026-11-20");
    }

    @Test
    void counts_every_pin_of_a_page() {
        var judgement = behind(failedTwice("gone", 410))
                .pin(numbered(12).link("http://a.example/1/#top"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("1", "12");
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

    private static Given behind(LinkSeen seen) {
        return new Given().pin(numbered(1).link("https://a.example/1")).behind("https://a.example/1", seen);
    }
}
