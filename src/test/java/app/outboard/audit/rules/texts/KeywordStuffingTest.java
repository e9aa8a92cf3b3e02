package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class KeywordStuffingTest {
    private final KeywordStuffing rule = new KeywordStuffing();

    @Test
    void the_same_word_four_times_is_too_often() {
        var judgement = new Given()
                .pin(numbered(1).description("Bread, good bread. Our breads are bread."))
                .pin(numbered(2).description("Bread, good bread. Our breads are crisp."))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("1");
        assertThat(value(found(judgement).cases().getFirst(), "times")).isEqualTo("4");
        assertThat(value(found(judgement).cases().getFirst(), "repeated")).isEqualTo("bread");
    }

    @Test
    void small_words_numbers_and_measures_may_repeat() {
        var judgement = new Given()
                .pin(numbered(1)
                        .description("Mix 1 dl of milk, 1 dl of oil, 1 dl of rum and 1 dl of the rest with the whisk."))
                .pin(numbered(2).description("Das Brot und die Butter und der Käse und die Wurst und das Ei."))
                .pin(numbered(3).description("パンの香りの朝の時間の幸せ"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(3));
    }

    @Test
    void more_than_three_fifths_between_commas_are_a_list() {
        var judgement = new Given()
                .pin(numbered(1).description("rye bread, easy bread, sourdough, baking, loaf, crust, flour"))
                .pin(numbered(2)
                        .description(
                                "This bread tastes best on the day after you have baked it, when the crust has settled."
                                        + " Flour, water, salt, yeast, oil."))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("1");
        assertThat(found(judgement).cases().getFirst().values().getLast().number())
                .isGreaterThan(0.6);
    }

    @Test
    void thirty_words_may_stand_without_an_end_and_no_more() {
        var thirty = words(30);
        var judgement = new Given()
                .pin(numbered(1).description(thirty))
                .pin(numbered(2).description(thirty + " more"))
                .pin(numbered(3).description("A sentence. " + thirty + " more"))
                .pin(numbered(4).description(thirty + " more."))
                .pin(numbered(5).description(thirty + "\n" + thirty))
                .pin(numbered(6).description(thirty + " 😍 " + thirty))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("2", "3");
        assertThat(value(found(judgement).cases().getFirst(), "unended")).isEqualTo("31");
    }

    @Test
    void long_texts_are_read_to_their_end() {
        var text = "Flour is ground. ".repeat(600);

        assertThat(subjects(new Given().pin(numbered(1).description(text)).judgedBy(rule)))
                .containsExactly("1");
    }

    @Test
    void is_not_run_where_no_description_is_known() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DESCRIPTIONS));
    }

    /** Words that differ. */
    private static String words(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "x")
                .collect(Collectors.joining(" "));
    }
}
