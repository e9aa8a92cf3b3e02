package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.TODAY;
import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class StaleBoardsTest {
    private final StaleBoards rule = new StaleBoards();

    @Test
    void finds_boards_untouched_for_a_year_those_with_clicks_first() {
        var judgement = changed(500, 0L)
                .board(called("c").modifiedOn("2025-01-01").counts(12L, null, null))
                .board(called("d").modifiedOn("2026-11-01").counts(3L, null, null))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("c", "b");
        assertThat(value(found(judgement).cases().getFirst(), "outbound_clicks"))
                .isEqualTo("12");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void waits_for_the_year_to_pass() {
        assertThat(changed(365, 1L).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(subjects(changed(366, 1L).judgedBy(rule))).containsExactly("b");
    }

    @Test
    void takes_no_unknown_clicks_for_none_and_no_unknown_day_for_old() {
        var judgement = changed(400, 1L)
                .board(called("c").modifiedOn("2020-01-01"))
                .board(called("d").counts(0L, null, null))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("b", "c");
        assertThat(value(found(judgement).cases().getLast(), "outbound_clicks")).isNull();
    }

    @Test
    void is_not_run_without_days_or_clicks() {
        assertThat(changed(400, null).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_CLICKS));
        assertThat(new Given().board(called("b").counts(1L, null, null)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.BOARD_CHANGES));
    }

    private static Given changed(int daysAgo, Long clicks) {
        return new Given()
                .board(called("b")
                        .modifiedOn(TODAY.minusDays(daysAgo).toString())
                        .counts(clicks, null, null));
    }
}
