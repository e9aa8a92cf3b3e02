package app.outboard.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
    private static final Rate ONE_OF_ONE = Rate.of(1L, 1L);
    private static final Rate SURE = Rate.of(400L, 1000L);
    private static final Rate ABOVE = Rate.of(3L, 1L);
    private static final Rate NONE = Rate.of(0L, 500L);
    private static final Rate UNDEFINED = Rate.of(7L, 0L);

    @Test
    void one_of_one_does_not_top_four_hundred_of_a_thousand() {
        assertThat(List.of(UNDEFINED, ONE_OF_ONE, NONE, SURE, ABOVE).stream().sorted(Ranking.BY_LOWER_BOUND))
                .startsWith(SURE)
                .endsWith(NONE, UNDEFINED);
    }

    @Test
    void the_raw_order_is_by_the_figure_alone() {
        assertThat(List.of(UNDEFINED, SURE, NONE, ONE_OF_ONE, ABOVE).stream().sorted(Ranking.BY_VALUE))
                .containsExactly(ABOVE, ONE_OF_ONE, SURE, NONE, UNDEFINED);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 100, 99, 1",
        "3, 100, 90, 3",
        "3, , 90, 3",
        ", 100, 96, 4",
        ", , 5, ",
        "3, 22, 22, 0",
        "3, 20, 22, 3", // the list counts more than the account: the total says nothing
    })
    void a_pin_off_the_list_had_at_most(Long lastRow, Long accountTotal, long listSum, Long atMost) {
        var bound = UnseenBound.of(lastRow, accountTotal, listSum);
        assertThat(bound == null ? null : Long.valueOf(bound.atMost())).isEqualTo(atMost);
        if (bound != null) assertThat(bound.isZero()).isEqualTo(atMost == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-15, 2",
        "2026-11-01, 2026-11-30, 4",
        "2026-10-29, 2026-11-15, 3",
        "2026-11-14, 2026-11-16, 2",
        "2026-11-11, 2026-11-17, 1",
    })
    void weeks_run_from_monday_and_leave_out_stubs(LocalDate from, LocalDate to, int weeks) {
        var period = new Period(from, to);
        assertThat(IsoWeeks.of(period)).hasSize(weeks).allMatch(period::contains);
    }
}
