package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import app.outboard.audit.words.Language;
import app.outboard.audit.words.WordList;
import org.junit.jupiter.api.Test;

final class BoardNamesTest {
    private final BoardNames rule = new BoardNames();

    @Test
    void finds_names_without_a_word_people_search_for() {
        assertThat(subjects(named("Stuff from home").judgedBy(rule))).containsExactly("b");
        assertThat(subjects(named("🍞✨").judgedBy(rule))).containsExactly("b");
        assertThat(subjects(named("").judgedBy(rule))).containsExactly("b");
    }

    @Test
    void lets_names_with_a_word_of_a_keyword_pass() {
        assertThat(named("Best breads ever").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(named("Wedding cakes").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void asks_one_word_to_be_all_of_a_keyword() {
        assertThat(subjects(named("Bread").judgedBy(rule))).containsExactly("b");
        assertThat(named("Weddings").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(named("Bread").judgedBy(rule, Values.usual(rule.settings()).with("words", 1)))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void takes_no_empty_name_for_a_keyword() {
        var given = new Given()
                .words(WordList.EMPTY_BOARD_NAMES, Language.ENGLISH, "bread love")
                .keyword("bread")
                .board(called("b").name("Bread love"))
                .board(called("c").name("Bread love from Rome"));
        assertThat(subjects(given.judgedBy(rule))).containsExactly("b");
    }

    @Test
    void leaves_secret_and_protected_boards_alone() {
        assertThat(named("Rye bread")
                        .board(called("s").privacy("secret"))
                        .board(called("p").privacy("protected"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_keywords() {
        assertThat(new Given().board(called("b")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.KEYWORDS));
    }

    private static Given named(String name) {
        return new Given()
                .keyword("sourdough bread")
                .keyword("weddings")
                .board(called("b").name(name));
    }
}
