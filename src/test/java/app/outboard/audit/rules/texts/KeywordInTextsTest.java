package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class KeywordInTextsTest {
    private final KeywordInTexts rule = new KeywordInTexts();

    @Test
    void a_keyword_in_neither_weighs_more_than_one_in_one_text() {
        var judgement = new Given()
                .keyword("sourdough bread")
                .pin(numbered(1).title("Sourdough breads").description("A crisp loaf"))
                .pin(numbered(2).title("A loaf").description("Crisp"))
                .pin(numbered(3).title("A loaf").description("Bread of sourdough"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "1", "3");
        assertThat(found(judgement).severity()).isEqualTo(Severity.HIGH);
        assertThat(value(found(judgement).cases().get(1), "only_title")).isEqualTo("sourdough bread");
        assertThat(value(found(judgement).cases().get(2), "only_description")).isEqualTo("sourdough bread");
    }

    @Test
    void one_pin_of_many_without_its_keyword_is_no_grave_matter() {
        assertThat(found(oneLostOf(10).judgedBy(rule)).severity()).isEqualTo(Severity.HIGH);
        assertThat(found(oneLostOf(11).judgedBy(rule)).severity()).isEqualTo(Severity.MEDIUM);
    }

    private static Given oneLostOf(int pins) {
        var given = new Given().keyword("rye").pin(numbered(1).title("A loaf").description("Crisp"));
        for (int n = 2; n <= pins; n++) given.pin(numbered(n).title("Rye").description("Rye bread"));
        return given;
    }

    @Test
    void a_keyword_in_one_text_alone_weighs_little() {
        var judgement = new Given()
                .keyword("rye")
                .pin(numbered(1).title("Rye").description("A crisp loaf"))
                .judgedBy(rule);

        assertThat(found(judgement).severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void one_keyword_in_both_is_enough() {
        var judgement = new Given()
                .keyword("rye bread")
                .keyword("bread")
                .pin(numbered(1).title("Rye bread").description("The bread of the north"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void a_pins_own_keywords_stand_in_for_the_list() {
        var given = new Given()
                .keyword("bread")
                .pin(numbered(1).title("Bread").description("Bread").keywords("rye; spelt"));

        assertThat(value(found(given.judgedBy(rule)).cases().getFirst(), "in_neither"))
                .isEqualTo("rye; spelt");
    }

    @Test
    void without_a_list_only_pins_with_keywords_are_looked_at() {
        var judgement = new Given()
                .pin(numbered(1).title("Bread").description("A loaf"))
                .pin(numbered(2).title("Bread").description("Bread").keywords("bread"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_texts_or_any_keyword() {
        assertThat(new Given()
                        .keyword("bread")
                        .pin(numbered(1).link("https://a.example"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_TITLES, Need.PIN_DESCRIPTIONS));
        assertThat(new Given()
                        .pin(numbered(1).title("Bread").description("Bread"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.KEYWORDS));
    }
}
