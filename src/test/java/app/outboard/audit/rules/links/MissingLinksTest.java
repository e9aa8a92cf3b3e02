package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MissingLinksTest {
    private final MissingLinks rule = new MissingLinks();

    @Test
    void finds_pins_without_a_link_once_they_are_more_than_a_few() {
        assertThat(subjects(oneOf(19).judgedBy(rule))).containsExactly("1000");
        assertThat(found(oneOf(19).judgedBy(rule)).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(oneOf(19).judgedBy(rule)).of()).isEqualTo(19);
    }

    @Test
    void lets_one_in_twenty_pass() {
        assertThat(oneOf(20).judgedBy(rule)).isEqualTo(new Judgement.Clear(20));
    }

    @Test
    void asks_a_link_of_each_pin_many_people_see() {
        var judgement = oneOf(40)
                .pin(numbered(7000).title("Old").createdOn("2020-01-01").counts(null, null, 900L, null))
                .pin(numbered(8000)
                        .title("Older")
                        .link(" ")
                        .createdOn("2019-01-01")
                        .counts(null, null, 4000L, null))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("8000", "7000");
        assertThat(found(judgement).severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void leaves_old_pins_hardly_anybody_sees_and_pins_of_others_alone() {
        var judgement = oneOf(40)
                .pin(numbered(7000).title("Old").createdOn("2020-01-01"))
                .pin(numbered(7001).title("New").daysAgo(1).saved().counts(null, null, 900L, null))
                .judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(40));
    }

    @Test
    void is_not_run_without_links_or_without_days_and_figures() {
        assertThat(new Given().pin(numbered(1).title("A").daysAgo(1)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_LINKS));
        assertThat(new Given().pin(numbered(1).link("https://a.example")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DATES));
    }

    /** Pins of these days with links, and one without. */
    private static Given oneOf(int all) {
        var given = new Given().pin(numbered(1000).daysAgo(3));
        IntStream.range(1, all)
                .forEach(n ->
                        given.pin(numbered(n).link("https://a.example/" + n).daysAgo(4)));
        return given;
    }
}
