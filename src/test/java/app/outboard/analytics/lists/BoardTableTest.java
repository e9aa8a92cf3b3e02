package app.outboard.analytics.lists;

import static app.outboard.analytics.lists.Drawer.asking;
import static app.outboard.analytics.lists.Drawer.days;
import static app.outboard.analytics.lists.Drawer.pins;
import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.testing.TestDatabase;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BoardTableTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Period MAY = days("2026-04-29", "2026-05-29");
    private static int agencies;

    private Drawer bakery;

    @BeforeEach
    void opens_two_agencies_with_a_client_of_the_same_name() {
        agencies++;
        Drawer.of(database, "rival" + agencies, "Bakery").boards(OUTBOUND_CLICKS, MAY, pins("cat-owner-hacks", 999));
        bakery = Drawer.of(database, "harbor" + agencies, "Bakery")
                .boards(
                        OUTBOUND_CLICKS,
                        MAY,
                        pins("cat-owner-hacks", 5, "indoor-cat-life", 8, "playful-cats", 1, "new-cat-parent", 0))
                .boards(
                        PIN_CLICKS,
                        MAY,
                        pins("cat-owner-hacks", 18, "indoor-cat-life", 16, "playful-cats", 2, "new-cat-parent", 0));
    }

    @Test
    void boards_stand_by_their_outbound_clicks() {
        var table = table(MAY, Sort.USUAL);

        assertThat(table.rows())
                .extracting(BoardRow::name)
                .containsExactly("Indoor cat life", "Cat owner hacks", "Playful cats", "New cat parent");
        assertThat(table.rows())
                .extracting(board -> board.counts().realCtr())
                .containsExactly(Rate.of(8L, 16L), Rate.of(5L, 18L), Rate.of(1L, 2L), Rate.of(0L, 0L));
        assertThat(table.cover().fit()).isEqualTo(Fit.EXACT);
    }

    @Test
    void without_pin_clicks_a_board_stands_last_by_real_ctr() {
        assertThat(table(MAY, new Sort(Column.REAL_CTR, true)).rows())
                .extracting(BoardRow::slug)
                .containsExactly("indoor-cat-life", "cat-owner-hacks", "playful-cats", "new-cat-parent");
        assertThat(table(MAY, new Sort(Column.REAL_CTR, false)).rows())
                .extracting(BoardRow::slug)
                .last()
                .isEqualTo("new-cat-parent");
        assertThat(table(MAY, new Sort(Column.NAME, false)).rows())
                .extracting(BoardRow::slug)
                .containsExactly("cat-owner-hacks", "indoor-cat-life", "new-cat-parent", "playful-cats");
    }

    @Test
    void a_table_that_is_not_cut_is_complete() {
        bakery.boards(OUTBOUND_CLICKS, days("2026-05-30", "2026-06-30"), pins("indoor-cat-life", 4));

        var rows = table(days("2026-04-29", "2026-06-30"), Sort.USUAL).rows();

        assertThat(rows)
                .extracting(board -> board.counts().outboundClicks())
                .containsExactly(Count.exactly(12), Count.exactly(5), Count.exactly(1), Count.exactly(0));
    }

    @Test
    void a_table_cut_at_fifty_says_nothing_of_the_others() {
        var fifty = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 50; i++) fifty.put("board-" + i, 60 - i);
        bakery.boards(OUTBOUND_CLICKS, days("2026-05-30", "2026-06-30"), fifty);

        var rows = table(days("2026-04-29", "2026-06-30"), Sort.USUAL).rows();

        assertThat(rows)
                .filteredOn(board -> board.slug().equals("indoor-cat-life"))
                .extracting(board -> board.counts().outboundClicks())
                .containsExactly(new Count(8, null));
    }

    @Test
    void a_period_with_the_same_days_before_it_is_compared_by_board() {
        bakery.boards(OUTBOUND_CLICKS, days("2026-03-29", "2026-04-28"), pins("indoor-cat-life", 3));
        var question = asking(MAY).comparedWith(days("2026-03-29", "2026-04-28"));

        var table = bakery.read(question, DayFigures.NONE, it -> it.boards(Sort.USUAL, 50));

        assertThat(table.earlier(table.rows().getFirst()).outboundClicks()).isEqualTo(Count.exactly(3));
        assertThat(table.earlier(table.rows().getLast())).isEqualTo(Counts.NONE);
    }

    private BoardTable table(Period period, Sort sort) {
        return bakery.read(asking(period), DayFigures.NONE, it -> it.boards(sort, 500));
    }
}
