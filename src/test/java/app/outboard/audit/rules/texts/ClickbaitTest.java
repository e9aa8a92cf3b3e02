package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClickbaitTest {
    private final Clickbait rule = new Clickbait();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You won’t believe this bread",
                "The #1 secret of bakers",
                "A SHOCKING loaf",
                "EASY SOURDOUGH BREAD",
                "Bread!!!",
                "Bread! Butter! Jam!",
                "Bread without flour?!",
                "Bread without flour⁉",
                "Brot！！！",
            })
    void finds_titles_that_shout_or_promise_too_much(String title) {
        assertThat(subjects(new Given().pin(numbered(1).title(title)).judgedBy(rule)))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Easy sourdough bread!",
                "Bread! Butter!",
                "DIY BBQ",
                "How to bake bread?",
                "BREAD and butter at home",
                "自家製パン",
                "خبز بالزبدة",
                "Secrets of a good crust",
            })
    void leaves_plain_titles_alone(String title) {
        assertThat(new Given().pin(numbered(1).title(title)).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void six_capitals_of_ten_letters_are_not_yet_too_many() {
        var given =
                new Given().pin(numbered(1).title("ABCDEFghij")).pin(numbered(2).title("ABCDEFGhij"));

        assertThat(subjects(given.judgedBy(rule))).containsExactly("2");
        assertThat(value(found(given.judgedBy(rule)).cases().getFirst(), "capitals"))
                .isEqualTo("0.7");
    }

    @Test
    void the_title_with_most_signs_comes_first() {
        var judgement = new Given()
                .pin(numbered(1).title("Bread!!!"))
                .pin(numbered(2).title("YOU WON'T BELIEVE THIS BREAD!!!"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(found(judgement).cases().getFirst().values()).hasSize(4);
    }

    @Test
    void is_not_run_where_no_title_is_known() {
        assertThat(new Given().pin(numbered(1).description("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_TITLES));
    }
}
