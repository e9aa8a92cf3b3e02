package app.outboard.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.reports.page.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of blocks. */
final class PlannedTest {
    @Test
    void a_block_moves_a_step_where_there_is_room() {
        var usual = Planned.usual();
        assertThat(Planned.moved(usual, BlockKind.GOAL, -1))
                .extracting(Planned::kind)
                .containsSubsequence(BlockKind.GOAL, BlockKind.CHART);
        assertThat(Planned.moved(usual, BlockKind.SUMMARY, -1)).isEqualTo(usual);
        assertThat(Planned.moved(usual, BlockKind.TERMS, 1)).isEqualTo(usual);
    }

    @Test
    void a_plan_of_an_older_release_gets_the_new_blocks_hidden_at_their_place() {
        var old = List.of(new Planned(BlockKind.TERMS, true, ""), new Planned(BlockKind.SUMMARY, true, "Hello"));
        var whole = Planned.whole(old);
        assertThat(whole).extracting(Planned::kind).containsExactlyInAnyOrderElementsOf(BlockKind.all());
        assertThat(whole).filteredOn(Planned::shown).isEqualTo(old);
    }
}
