package app.outboard.audit.rules.links;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenLink.failedOnce;
import static app.outboard.audit.rules.GivenLink.titled;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class UnrelatedPagesTest {
    private final UnrelatedPages rule = new UnrelatedPages();

    @Test
    void finds_pages_that_share_no_word_with_their_pin() {
        var judgement =
                titles("Sourdough for beginners", "Cheap flights to Rome").judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("1");
        assertThat(value(found(judgement).cases().getFirst(), "page_title")).isEqualTo("Cheap flights to Rome");
    }

    @Test
    void takes_other_forms_of_a_word_for_the_same() {
        assertThat(titles("Baking loaves", "How to bake a loaf").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void does_not_take_common_words_for_a_match() {
        assertThat(subjects(titles("The bread", "The shoes").judgedBy(rule))).containsExactly("1");
    }

    @Test
    void asks_for_as_many_words_as_are_set() {
        var two = Values.usual(rule.settings()).with("words", 2);
        assertThat(titles("Rye bread", "Rye bread").judgedBy(rule, two)).isEqualTo(new Judgement.Clear(1));
        assertThat(subjects(titles("Rye bread", "Rye whiskey").judgedBy(rule, two)))
                .containsExactly("1");
    }

    @Test
    void leaves_titles_without_words_and_pages_without_titles_alone() {
        assertThat(titles("🍞🍞", "Bread").judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
        assertThat(titles("Bread", " ").judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void does_not_read_the_title_of_an_error() {
        assertThat(new Given()
                        .pin(numbered(1).title("Bread").link("https://a.example/1"))
                        .behind("https://a.example/1", failedOnce("not_found", 404))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(0));
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

    private static Given titles(String pin, String page) {
        return new Given()
                .pin(numbered(1).title(pin).link("https://a.example/1"))
                .behind("https://a.example/1", titled(page));
    }
}
