package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class SameTextsTest {
    private final SameTexts rule = new SameTexts();

    @Test
    void four_pins_with_the_same_texts_in_a_month_are_too_many() {
        assertThat(subjects(alike(0, 10, 20, 29).judgedBy(rule))).containsExactly("1", "2", "3", "4");
        assertThat(value(found(alike(0, 10, 20, 29).judgedBy(rule)).cases().getFirst(), "alike"))
                .isEqualTo("4");
    }

    @Test
    void three_are_not_nor_are_four_within_more_days() {
        assertThat(alike(0, 10, 20).judgedBy(rule)).isEqualTo(new Judgement.Clear(3));
        assertThat(alike(0, 10, 20, 30).judgedBy(rule)).isEqualTo(new Judgement.Clear(4));
    }

    @Test
    void any_month_counts_not_only_the_last_and_pins_outside_of_it_do_not() {
        assertThat(subjects(alike(0, 300, 301, 302, 303).judgedBy(rule))).containsExactly("2", "3", "4", "5");
    }

    @Test
    void case_and_signs_make_no_other_text_and_words_do() {
        var judgement = new Given()
                .pin(numbered(1).title("Bread!").description("A loaf").daysAgo(1))
                .pin(numbered(2).title("bread").description("a  LOAF.").daysAgo(1))
                .pin(numbered(3).title("BREAD").description("A loaf").daysAgo(1))
                .pin(numbered(4).title("Bread").description("Another loaf").daysAgo(1))
                .judgedBy(rule, Values.usual(rule.settings()).with("most", 2));

        assertThat(subjects(judgement)).containsExactly("1", "2", "3");
    }

    @Test
    void pins_without_texts_or_dates_are_not_alike() {
        var given = new Given().pin(numbered(9).title("Bread").daysAgo(400));
        for (int i = 1; i <= 4; i++)
            given.pin(numbered(i).link("https://a.example").daysAgo(1));
        for (int i = 5; i <= 8; i++) given.pin(numbered(i).title("Bread"));

        assertThat(given.judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_titles_or_dates() {
        assertThat(new Given().pin(numbered(1).description("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_TITLES, Need.PIN_DATES));
    }

    private static Given alike(int... daysAgo) {
        var given = new Given();
        for (int i = 0; i < daysAgo.length; i++)
            given.pin(numbered(i + 1L).title("Bread").description("A loaf").daysAgo(daysAgo[i]));
        return given;
    }
}
