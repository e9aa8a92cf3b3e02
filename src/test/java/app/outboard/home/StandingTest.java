package app.outboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Agency;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.BoardSum;
import app.outboard.analytics.daily.RangeTotal;
import app.outboard.analytics.daily.RangeTotals;
import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Against;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Difference;
import app.outboard.clients.ClientRow;
import app.outboard.clients.Colour;
import app.outboard.figures.Metric;
import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 18);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Agency HARBOR = new Agency(
            new AgencyId(1), "harbor", "Harbor", 50, 3, new BigDecimal("0.5"), new BigDecimal(5), null, false);

    @Test
    void who_needs_you_stands_first() {
        var order = Stream.of(
                        standing("Up", steady(day -> day.isBefore(OCTOBER) ? 100 : 160, LAST)),
                        standing("Steady", steady(day -> 100, LAST)),
                        standing("Lost a little", steady(day -> day.isBefore(OCTOBER) ? 40 : 20, LAST)),
                        standing("Lost a lot", steady(day -> day.isBefore(OCTOBER) ? 400 : 200, LAST)),
                        standing("Empty", AccountFigures.NONE),
                        standing("Behind", steady(day -> 100, LocalDate.of(2026, 9, 20))))
                .sorted(Standing.NEEDS_FIRST)
                .map(standing -> standing.client().name());
        assertThat(order).containsExactly("Behind", "Empty", "Lost a lot", "Lost a little", "Steady", "Up");
    }

    @Test
    void one_phrase_says_why() {
        assertThat(standing("Empty", AccountFigures.NONE).need()).isEqualTo(new Need.NoFigures());
        assertThat(standing("Behind", steady(day -> 100, LocalDate.of(2026, 9, 20)))
                        .need())
                .isEqualTo(new Need.NoneOfThese(Period.of(YearMonth.of(2026, 10))));
        assertThat(standing("Down", steady(day -> day.isBefore(OCTOBER) ? 40 : 20, LAST))
                        .need())
                .isEqualTo(new Need.Down(31 * 20));
        assertThat(standing("Up", steady(day -> day.isBefore(OCTOBER) ? 100 : 160, LAST))
                        .need())
                .isEqualTo(new Need.Up(31 * 60));
        assertThat(standing("Steady", steady(day -> 100, LAST)).need()).isEqualTo(new Need.Steady());
    }

    @Test
    void as_many_clicks_of_more_pin_clicks_are_a_fall_of_the_rate() {
        var figures = figures(day -> 100, day -> day.isBefore(OCTOBER) ? 1_000 : 2_000, LAST);
        assertThat(standing("Diluted", figures).need()).isInstanceOf(Need.RateDown.class);
    }

    @Test
    void half_a_month_is_not_a_month() {
        var begun = figures(day -> 100, day -> 1_000, LocalDate.of(2026, 10, 12));
        assertThat(standing("Half", begun).need()).isEqualTo(new Need.Gaps(12, 31));
    }

    @Test
    void a_boards_table_of_the_month_is_enough_to_stand_with() {
        var october = Period.of(YearMonth.of(2026, 10));
        var figures = new AccountFigures(
                DayFigures.NONE,
                List.of(
                        new BoardSum(october, Metric.OUTBOUND_CLICKS, 22),
                        new BoardSum(october, Metric.PIN_CLICKS, 53)));
        var standing = standing("Boards", figures);
        assertThat(standing.answer().realCtr().fromBoards()).isTrue();
        assertThat(standing.need()).isNotInstanceOf(Need.NoneOfThese.class);
    }

    @Test
    void last_year_by_a_sheet_is_held_against_this_year_by_days() {
        var answer = standing("Sheet", withLastYear(20_000, 200_000)).answer();
        assertThat(answer.comparison().kind()).isEqualTo(Against.YEAR);
        assertThat(answer.change(Metric.OUTBOUND_CLICKS))
                .isEqualTo(new Change.Down(new Difference(Difference.Kind.SUM, 3_100, 20_000, 31)));
        assertThat(answer.realCtrChange()).as("10 % both years").isInstanceOf(Change.WithinNoise.class);
        assertThat(standing("Sheet", withLastYear(3_150, 31_500)).answer().change(Metric.OUTBOUND_CLICKS))
                .as("less than 5 % is no change")
                .isInstanceOf(Change.WithinNoise.class);
    }

    @Test
    void a_sheet_s_month_is_not_held_against_a_month_with_gaps() {
        var gap = LocalDate.of(2026, 10, 20);
        var days = DayFigures.builder();
        LocalDate.of(2026, 1, 1)
                .datesUntil(LAST)
                .filter(day -> !day.equals(gap))
                .forEach(day -> {
                    days.put(day, Metric.OUTBOUND_CLICKS, 100L);
                    days.put(day, Metric.PIN_CLICKS, 1_000L);
                });
        var answer = standing("Gap", new AccountFigures(days.build(), List.of(), lastYear(20_000, 200_000)))
                .answer();
        assertThat(answer.comparison().kind()).isEqualTo(Against.YEAR);
        assertThat(answer.change(Metric.OUTBOUND_CLICKS)).isInstanceOf(Change.NotComparable.class);
        assertThat(answer.realCtrChange()).isInstanceOf(Change.NotComparable.class);
    }

    @Test
    void provisional_days_wait_before_they_are_held_against_a_sheet() {
        var days = figures(day -> 100, day -> 1_000, LocalDate.of(2026, 10, 31)).days();
        var fresh = DayFigures.builder();
        Period.of(YearMonth.of(2026, 10)).stream()
                .forEach(day -> fresh.put(day, Metric.OUTBOUND_CLICKS, days.value(Metric.OUTBOUND_CLICKS, day)));
        var answer = standing("Fresh", new AccountFigures(fresh.build(), List.of(), lastYear(20_000, 200_000)))
                .answer();
        assertThat(answer.total(Metric.OUTBOUND_CLICKS).isComplete()).isTrue();
        assertThat(answer.change(Metric.OUTBOUND_CLICKS)).isInstanceOf(Change.NotComparable.class);
    }

    @Test
    void the_usual_rate_counts_months_of_a_sheet() {
        var months = Stream.of(5, 6, 7, 8)
                .flatMap(month -> Stream.of(
                        new RangeTotal(Period.of(YearMonth.of(2026, month)), Metric.OUTBOUND_CLICKS, 120),
                        new RangeTotal(Period.of(YearMonth.of(2026, month)), Metric.PIN_CLICKS, 1_000)))
                .toList();
        var answer = standing("Sheet only", new AccountFigures(DayFigures.NONE, List.of(), RangeTotals.of(months)))
                .answer();
        assertThat(answer.usual()).isEqualTo(0.12);
    }

    @Test
    void a_client_known_by_a_sheet_alone_is_told_from_one_with_days() {
        assertThat(new AccountFigures(DayFigures.NONE, List.of(), lastYear(1, 2)).isOnlyTotals())
                .isTrue();
        assertThat(withLastYear(1, 2).isOnlyTotals()).isFalse();
        assertThat(AccountFigures.NONE.isOnlyTotals()).isFalse();
    }

    @Test
    void the_agency_s_rate_is_sum_over_sum() {
        var small = standing("Small", figures(day -> 1, day -> 2, LAST));
        var large = standing("Large", figures(day -> 10, day -> 100, LAST));
        assertThat(Portfolio.realCtr(List.of(small, large)).value()).isEqualTo(11.0 / 102);
        assertThat(Portfolio.outboundClicks(List.of(small, large))).isEqualTo(31 * 11);
        assertThat(Portfolio.outboundClicks(List.of(standing("Empty", AccountFigures.NONE))))
                .isNull();
    }

    private static Standing standing(String name, AccountFigures figures) {
        var row = new ClientRow(
                new ClientId(1),
                name.toLowerCase(Locale.ROOT),
                name,
                "",
                "",
                ZoneOffset.UTC,
                Colour.TEAL,
                List.of(),
                "content types=organic",
                1,
                "1",
                null);
        return Standing.of(row, Question.ofPortfolio(Available.nothing(TODAY)), figures, TODAY, HARBOR);
    }

    /** 100 outbound clicks and 1,000 Pin clicks every day of this year; of last October only totals. */
    private static AccountFigures withLastYear(long outbound, long clicks) {
        var days = DayFigures.builder();
        LocalDate.of(2026, 1, 1).datesUntil(LAST).forEach(day -> {
            days.put(day, Metric.OUTBOUND_CLICKS, 100L);
            days.put(day, Metric.PIN_CLICKS, 1_000L);
        });
        return new AccountFigures(days.build(), List.of(), lastYear(outbound, clicks));
    }

    private static RangeTotals lastYear(long outbound, long clicks) {
        var october = Period.of(YearMonth.of(2025, 10));
        return RangeTotals.of(List.of(
                new RangeTotal(october, Metric.OUTBOUND_CLICKS, outbound),
                new RangeTotal(october, Metric.PIN_CLICKS, clicks)));
    }

    private static AccountFigures steady(ToLongFunction<LocalDate> outbound, LocalDate last) {
        return figures(outbound, day -> outbound.applyAsLong(day) * 10, last);
    }

    private static AccountFigures figures(
            ToLongFunction<LocalDate> outbound, ToLongFunction<LocalDate> clicks, LocalDate last) {
        var days = DayFigures.builder();
        LocalDate.of(2024, 6, 1).datesUntil(last.plusDays(1)).forEach(day -> {
            days.put(day, Metric.OUTBOUND_CLICKS, outbound.applyAsLong(day));
            days.put(day, Metric.PIN_CLICKS, clicks.applyAsLong(day));
        });
        return new AccountFigures(days.build(), List.of());
    }
}
