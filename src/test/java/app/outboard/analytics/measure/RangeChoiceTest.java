package app.outboard.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeChoiceTest {
    private static final Period WANTED = november(1, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-30 1-15 16-30 | Exact | 1-30",
                "1-15 16-30 | Adjacent | 1-15 16-30",
                "1-10 11-20 21-30 1-15 16-30 | Adjacent | 1-15 16-30",
                "1-10 11-30 1-20 21-30 | Adjacent | 1-20 21-30",
                "1-15 15-30 | LongestInside | 15-30", // they overlap by a day
                "1-14 16-30 | LongestInside | 16-30",
                "1-20 11-30 | LongestInside | 11-30",
                "3-9 12-14 | LongestInside | 3-9",
                "'' | None | ''",
            })
    void the_finest_whole_answer_wins(String known, String choice, String ranges) {
        var found = RangeChoice.of(parse(known), WANTED);
        assertThat(found.getClass().getSimpleName()).isEqualTo(choice);
        assertThat(found.ranges()).isEqualTo(parse(ranges));
    }

    @Test
    void longer_ranges_never_answer_a_shorter_period() {
        var quarter = new Period(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"));
        assertThat(RangeChoice.of(List.of(quarter), WANTED)).isEqualTo(new RangeChoice.None());
    }

    @Test
    void months_fill_a_year_whatever_their_order() {
        var months = new ArrayList<Period>();
        for (int month = 1; month <= 12; month++) months.add(Period.of(YearMonth.of(2026, month)));
        var year = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        var shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(RangeChoice.of(shuffled, year)).isEqualTo(new RangeChoice.Adjacent(months));
        assertThat(RangeChoice.of(shuffled, year).isWhole()).isTrue();
    }

    @Test
    void the_longest_run_of_neighbours_is_found_and_of_equals_the_newest() {
        assertThat(RangeChoice.longestWhole(parse("1-5 7-10 11-14 15-16 20-29"), WANTED))
                .isEqualTo(november(20, 29));
        assertThat(RangeChoice.longestWhole(parse("1-5 7-10 11-14 15-17 20-29"), WANTED))
                .isEqualTo(november(7, 17));
        assertThat(RangeChoice.longestWhole(parse("1-10 8-12 21-30"), WANTED)).isEqualTo(november(21, 30));
        assertThat(RangeChoice.longestWhole(List.of(), WANTED)).isNull();
    }

    private static List<Period> parse(String ranges) {
        if (ranges.isBlank()) return List.of();
        return Arrays.stream(ranges.strip().split(" ", -1))
                .map(RangeChoiceTest::range)
                .toList();
    }

    private static Period range(String range) {
        int dash = range.indexOf('-');
        return november(Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
    }

    private static Period november(int from, int to) {
        return new Period(LocalDate.of(2026, 11, from), LocalDate.of(2026, 11, to));
    }
}
