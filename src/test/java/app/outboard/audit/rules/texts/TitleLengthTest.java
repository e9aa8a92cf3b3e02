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

final class TitleLengthTest {
    private final TitleLength rule = new TitleLength();

    @Test
    void a_title_may_have_a_hundred_characters_and_no_more() {
        var judgement = new Given()
                .pin(numbered(1).title("a".repeat(100)))
                .pin(numbered(2).title("a".repeat(101)))
                .pin(numbered(3).title("𝒶".repeat(100)))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2");
        assertThat(value(found(judgement).cases().getFirst(), "title_length")).isEqualTo("101");
    }

    @Test
    void a_title_has_at_least_fifteen_characters_spaces_at_its_ends_aside() {
        var judgement = new Given()
                .pin(numbered(1).title("Sourdough bread"))
                .pin(numbered(2).title(" Sourdough bun  "))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2");
    }

    @Test
    void characters_that_are_words_count_twice_toward_the_least() {
        var judgement = new Given()
                .pin(numbered(1).title("自家製天然酵母パン"))
                .pin(numbered(2).title("自家製パン"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2");
    }

    @Test
    void a_keyword_stands_in_the_part_that_shows() {
        var judgement = new Given()
                .keyword("sourdough bread")
                .pin(numbered(1).title("For slow and quiet Sunday mornings: sourdough bread"))
                .pin(numbered(2).title("Sourdough bread for slow and quiet Sunday mornings"))
                .pin(numbered(3).title("For slow and quiet Sunday mornings, a warm cake"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("1");
        assertThat(value(found(judgement).cases().getFirst(), "late_keyword")).isEqualTo("sourdough bread");
    }

    @Test
    void a_keyword_that_ends_with_the_fortieth_character_is_not_late() {
        var exactly = "b".repeat(30) + " sourdough and more words";
        var judgement = new Given()
                .keyword("sourdough")
                .pin(numbered(1).title(exactly))
                .pin(numbered(2).title("b" + exactly))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2");
    }

    @Test
    void of_arabic_less_shows() {
        var judgement = new Given()
                .keyword("خبز")
                .pin(numbered(1).title("وصفة سهلة وسريعة جدا لكل يوم خبز"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("1");
    }

    @Test
    void a_pins_own_keywords_come_before_those_of_the_list() {
        var judgement = new Given()
                .keyword("mornings")
                .pin(numbered(1)
                        .title("For slow and quiet Sunday mornings: sourdough")
                        .keywords("sourdough, rye"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("1");
    }

    @Test
    void the_longest_come_first_then_late_keywords_then_the_short() {
        var judgement = new Given()
                .keyword("rye")
                .pin(numbered(1).title("Rye"))
                .pin(numbered(2).title("For slow and quiet Sunday mornings at home: rye"))
                .pin(numbered(3).title("a".repeat(120)))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("3", "2", "1");
    }

    @Test
    void is_not_run_where_no_title_is_known() {
        assertThat(new Given().pin(numbered(1).description("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_TITLES));
    }
}
