package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import app.outboard.audit.words.Language;
import org.junit.jupiter.api.Test;

final class CallToActionTest {
    private final CallToAction rule = new CallToAction();

    @Test
    void finds_descriptions_that_ask_for_nothing_most_seen_first() {
        var judgement = new Given()
                .pin(numbered(1).link("https://a.example").description("A crisp loaf with a soft crumb"))
                .pin(numbered(2)
                        .link("https://a.example")
                        .description("A warm cake")
                        .counts(null, null, 50L, null))
                .pin(numbered(3).link("https://a.example").description("A crisp loaf. GET the recipe"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void looks_for_the_words_of_the_clients_languages() {
        var german = new Given()
                .languages(Language.GERMAN)
                .pin(numbered(1).link("https://a.example").description("Jetzt das Rezept entdecken"))
                .pin(numbered(2).link("https://a.example").description("Ein Brot mit weicher Krume"));

        assertThat(subjects(german.judgedBy(rule))).containsExactly("2");
    }

    @Test
    void leaves_pins_without_a_link_or_a_description_and_other_scripts_alone() {
        var judgement = new Given()
                .pin(numbered(1).description("A crisp loaf"))
                .pin(numbered(2).link("https://a.example").title("Loaf"))
                .pin(numbered(3).link("https://a.example").description("自家製パン"))
                .pin(numbered(4).link("https://a.example").description("🍞🍞"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void is_not_run_without_descriptions_or_links() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DESCRIPTIONS, Need.PIN_LINKS));
    }
}
