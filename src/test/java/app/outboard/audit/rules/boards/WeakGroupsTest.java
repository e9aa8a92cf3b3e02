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

final class WeakGroupsTest {
    private final WeakGroups rule = new WeakGroups();

    @Test
    void finds_group_boards_that_bring_less_than_half_of_an_own_one() {
        var judgement = groupWith(9).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("group");
        var group = found(judgement).cases().getFirst();
        assertThat(value(group, "clicks_per_pin")).isEqualTo("0.45");
        assertThat(value(group, "own_clicks_per_pin")).isEqualTo("1.0");
        assertThat(value(group, "impressions_per_pin")).isEqualTo("20.0");
    }

    @Test
    void lets_half_as_much_pass() {
        assertThat(groupWith(10).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void says_nothing_of_boards_with_fewer_than_twenty_pins() {
        var given = new Given();
        board(given, "own", 20, 20L, false);
        board(given, "group", 19, 0L, true);
        assertThat(given.judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_PINS));
    }

    @Test
    void says_nothing_where_own_boards_bring_hardly_a_click() {
        var given = new Given();
        board(given, "own", 20, 9L, false);
        board(given, "group", 20, 0L, true);
        assertThat(given.judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_CLICKS));
    }

    @Test
    void is_clear_without_group_boards_and_not_run_without_clicks() {
        var given = new Given();
        board(given, "own", 20, 20L, false);
        assertThat(given.judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
        assertThat(new Given()
                        .board(called("g").group(true))
                        .pin(numbered(1).board("g"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.BOARD_CLICKS));
    }

    @Test
    void is_not_run_where_nobody_says_which_boards_are_shared() {
        assertThat(Unsaid.groups().judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_GROUPS));
    }

    /** Own boards of 20 Pins with one click each, and a group board of 20 Pins. */
    private static Given groupWith(long clicks) {
        var given = new Given();
        board(given, "own-1", 20, 20L, false);
        board(given, "own-2", 20, 20L, false);
        board(given, "own-3", 20, 900L, false);
        board(given, "group", 20, clicks, true);
        return given;
    }

    private static void board(Given given, String slug, int pins, Long clicks, boolean group) {
        given.board(called(slug).group(group).counts(clicks, null, 400L));
        IntStream.range(0, pins)
                .forEach(n ->
                        given.pin(numbered(slug.hashCode() + 5L * n).title("A").board(slug)));
    }
}
