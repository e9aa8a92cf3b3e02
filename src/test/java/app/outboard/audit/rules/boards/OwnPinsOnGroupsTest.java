package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenBoard.called;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OwnPinsOnGroupsTest {
    private final OwnPinsOnGroups rule = new OwnPinsOnGroups();

    @Test
    void finds_group_boards_that_hold_too_many_own_pins() {
        var judgement = pins(3, 7).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("group");
        assertThat(value(found(judgement).cases().getFirst(), "share_of_own_pins"))
                .isEqualTo("0.3");
        assertThat(found(judgement).of()).isEqualTo(2);
    }

    @Test
    void lets_one_in_five_pass() {
        assertThat(pins(2, 8).judgedBy(rule)).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void leaves_saved_pins_and_advertisements_out() {
        assertThat(pins(2, 8)
                        .pin(numbered(999).title("A").board("group").saved())
                        .board(called("ads").group(true).privacy("protected"))
                        .pin(numbered(998).title("A").board("ads"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void is_not_run_without_the_boards_of_pins() {
        assertThat(new Given()
                        .board(called("g").group(true))
                        .pin(numbered(1).title("A"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_BOARDS));
    }

    @Test
    void is_not_run_where_nobody_says_which_boards_are_shared() {
        assertThat(Unsaid.groups().judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_GROUPS));
    }

    private static Given pins(int onGroup, int onOwn) {
        var given = new Given()
                .board(called("group").group(true))
                .board(called("own").group(false));
        IntStream.range(0, onGroup)
                .forEach(n -> given.pin(numbered(n + 1).title("A").board("group")));
        IntStream.range(0, onOwn)
                .forEach(n -> given.pin(numbered(n + 100).title("A").board("own")));
        return given;
    }
}
