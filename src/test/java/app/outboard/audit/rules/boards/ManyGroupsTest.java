package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ManyGroupsTest {
    private final ManyGroups rule = new ManyGroups();

    @Test
    void finds_group_boards_once_they_are_too_large_a_part_the_largest_first() {
        var judgement = boards(2, 7).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("group-1", "group-0");
        assertThat(found(judgement).of()).isEqualTo(9);
    }

    @Test
    void lets_one_in_five_pass() {
        assertThat(boards(2, 8).judgedBy(rule)).isEqualTo(new Judgement.Clear(10));
    }

    @Test
    void lets_five_of_many_pass_but_not_six() {
        assertThat(boards(5, 95).judgedBy(rule)).isEqualTo(new Judgement.Clear(100));
        assertThat(subjects(boards(6, 94).judgedBy(rule))).hasSize(6);
    }

    @Test
    void takes_a_foreign_owner_or_other_people_for_a_group() {
        var judgement = boards(0, 1)
                .board(called("theirs").owner("Cleo"))
                .board(called("shared").collaborators(2))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("shared", "theirs");
    }

    @Test
    void leaves_boards_for_advertisements_and_unknown_ones_out() {
        assertThat(boards(0, 3)
                        .board(called("ads").group(true).privacy("protected"))
                        .board(called("unknown"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(3));
    }

    @Test
    void is_not_run_where_nobody_says_which_boards_are_shared() {
        assertThat(Unsaid.groups().judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_GROUPS));
    }

    private static Given boards(int groups, int own) {
        var given = new Given();
        IntStream.range(0, groups)
                .forEach(n -> given.board(called("group-" + n).group(true).collaborators(n)));
        IntStream.range(0, own).forEach(n -> given.board(called("own-" + n).group(false)));
        return given;
    }
}
