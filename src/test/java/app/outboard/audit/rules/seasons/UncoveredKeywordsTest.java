package app.outboard.audit.rules.seasons;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class UncoveredKeywordsTest {
    private final UncoveredKeywords rule = new UncoveredKeywords();

    @Test
    void finds_keywords_no_title_covers_most_searched_first() {
        var judgement = new Given()
                .keyword("rye bread", 100)
                .keyword("spelt rolls", 900)
                .keyword("sourdough bread", 500)
                .pin(numbered(1).title("Breads of sourdough").description("Spelt rolls"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("spelt rolls", "rye bread");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void titles_of_others_cover_nothing_and_keywords_nobody_searches_are_left_out() {
        var judgement = new Given()
                .keyword("rye", 0)
                .keyword("the", 100)
                .keyword("spelt", 1)
                .keyword("bread")
                .pin(numbered(1).title("Spelt").saved())
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("spelt");
        assertThat(found(judgement).of()).isEqualTo(1);
    }

    @Test
    void counts_from_the_searches_that_are_set() {
        var hundred = Values.usual(rule.settings()).with("searches", 100);
        var given = new Given()
                .keyword("rye", 99)
                .keyword("spelt", 100)
                .pin(numbered(1).title("Bread"));

        assertThat(subjects(given.judgedBy(rule, hundred))).containsExactly("spelt");
    }

    @Test
    void ten_thousand_keywords_are_compared_with_many_titles() {
        var given = new Given();
        for (int i = 0; i < 10_000; i++) given.keyword("bread with topping" + i, i + 1);
        for (int i = 0; i < 2_000; i++) given.pin(numbered(i + 1L).title("Bread with topping" + i));

        assertThat(found(given.judgedBy(rule)).cases()).hasSize(8_000);
    }

    @Test
    void is_not_run_without_keywords_their_searches_and_titles() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.KEYWORDS, Need.KEYWORD_SEARCHES));
        assertThat(new Given().keyword("rye").pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.KEYWORD_SEARCHES));
    }
}
