package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class OffTopicGroupsTest {
    private final OffTopicGroups rule = new OffTopicGroups();

    @Test
    void finds_group_boards_without_a_word_of_the_topic() {
        var judgement = group("Travel the world").judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("g");
        assertThat(value(found(judgement).cases().getFirst(), "topic_words")).isEqualTo("0");
    }

    @Test
    void takes_one_word_in_name_or_description_for_related() {
        assertThat(group("Breads we love").judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(new Given()
                        .keyword("sourdough")
                        .board(called("g")
                                .name("Yum")
                                .description("All about Sourdough")
                                .group(true))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void finds_crowds_whatever_they_are_called() {
        assertThat(subjects(group("Bread")
                        .board(called("crowd")
                                .name("Bread")
                                .group(true)
                                .pins(5001)
                                .collaborators(101))
                        .judgedBy(rule)))
                .containsExactly("crowd");
        assertThat(group("Bread")
                        .board(called("crowd")
                                .name("Bread")
                                .group(true)
                                .pins(5000)
                                .collaborators(101))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
        assertThat(group("Bread")
                        .board(called("crowd")
                                .name("Bread")
                                .group(true)
                                .pins(5001)
                                .collaborators(100))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void leaves_own_boards_alone() {
        assertThat(group("Bread")
                        .board(called("own").name("Travel").group(false))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_keywords() {
        assertThat(new Given().board(called("g").group(true)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.KEYWORDS));
    }

    @Test
    void is_not_run_where_nobody_says_which_boards_are_shared() {
        assertThat(Unsaid.groups().judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_GROUPS));
    }

    private static Given group(String name) {
        return new Given()
                .keyword("sourdough bread")
                .board(called("g").name(name).group(true));
    }
}
