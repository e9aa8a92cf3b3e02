package app.outboard.analytics.verdict;

import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.DayFiguresBuilder;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Against;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate LAST = LocalDate.parse("2026-11-18");
    private final Judge judge = new Judge(Thresholds.USUAL);

    @ParameterizedTest
    @CsvSource({
        // outbound, Pin clicks, before both, φ, verdict
        "1200, 10000, 1000, 10000, 1, Up",
        "1000, 10000, 1200, 10000, 1, Down",
        "1200, 10000, 1000, 10000, 6, WithinNoise", // scatters too much to tell
        "10400, 100000, 10000, 100000, 1, WithinNoise", // certain, but only 0.4 points
        "10500, 100000, 10000, 100000, 1, Up", // exactly 0.5 points
        "32, 299, 25, 299, 1, WithinNoise",
        "5, 5, 400, 1000, 1, WithinNoise", // five clicks prove nothing
        "1000, 10000, 1000, 10000, 1, WithinNoise",
        "300, 200, 100, 200, 2, Up", // above 100 % is judged like a plain count
        "5, 0, 100, 200, 2, NotComparable",
    })
    void a_rate_changes_beyond_noise_and_by_half_a_point(
            long now, long clicks, long before, long clicksBefore, double overdispersion, String verdict) {
        var change = judge.rates(new Rate(now, clicks, 30, 30), new Rate(before, clicksBefore, 30, 30), overdispersion);
        assertThat(change.getClass().getSimpleName()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "130, Up",
        "115, Up",
        "104, WithinNoise",
        "100, WithinNoise",
        "96, WithinNoise",
        "85, Down",
        "0, Down",
    })
    void a_steady_clients_count_changes_from_five_percent(long perDay, String verdict) {
        var figures = steady(LAST.minusDays(500), 100, 1000).build();
        var changed = copyWith(figures, perDay);
        var change = judge.count(changed, OUTBOUND_CLICKS, period(), comparison(), available());
        assertThat(change.getClass().getSimpleName()).isEqualTo(verdict);
    }

    @Test
    void a_swinging_client_needs_more() {
        var random = new Random(11);
        var builder = DayFigures.builder();
        for (int week = 0; week < 70; week++) {
            long level = Math.round(100 * Math.exp(random.nextGaussian() * 0.4));
            for (int day = 0; day < 7; day++) builder.put(LAST.minusDays(week * 7L + day), OUTBOUND_CLICKS, level);
        }
        var change = judge.count(copyWith(builder.build(), 115), OUTBOUND_CLICKS, period(), comparison(), available());
        assertThat(change).isInstanceOf(Change.WithinNoise.class);
    }

    @Test
    void provisional_and_unknown_days_are_left_out_on_both_sides() {
        var builder = DayFigures.builder();
        var period = new Period(LAST.minusDays(9), LAST);
        period.stream().forEach(day -> builder.put(day, OUTBOUND_CLICKS, 20L));
        for (var day : Period.ending(LAST.minusDays(14), 10).stream().toList())
            if (!day.equals(LAST.minusDays(20))) builder.put(day, OUTBOUND_CLICKS, 10L);
        var question = Question.ofClient(available()).withPeriod(period).withAgainst(Against.PREVIOUS);
        var change =
                judge.count(builder.build(), OUTBOUND_CLICKS, period, question.comparison(Period::days), available());
        // of ten days the last three are provisional, and one has no known partner two weeks earlier
        assertThat(change.sides()).isEqualTo(new Difference(Difference.Kind.SUM, 120, 60, 6));
    }

    @Test
    void days_of_different_lengths_compare_per_day() {
        var figures = steady(LAST.minusDays(500), 100, 1000).build();
        var question = Question.ofClient(available()).comparedWith(Period.ending(LocalDate.parse("2026-06-30"), 10));
        var change = judge.count(
                figures, OUTBOUND_CLICKS, question.period(), question.comparison(Period::days), available());
        assertThat(change).isEqualTo(new Change.WithinNoise(new Difference(Difference.Kind.PER_DAY, 100, 100, 10)));
        var rate = judge.realCtr(figures, question.period(), question.comparison(Period::days), available());
        assertThat(rate.sides().now()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void what_cannot_be_compared_says_why() {
        var figures = steady(LAST.minusDays(40), 100, 1000).build();
        assertThat(judge.count(figures, OUTBOUND_CLICKS, period(), null, available()))
                .isEqualTo(Change.notComparable("none"));
        assertThat(judge.count(figures, OUTBOUND_CLICKS, period(), comparison(), available()))
                .isEqualTo(Change.notComparable("no_common_days"));
        var fresh = Available.of(TODAY, LAST.minusDays(1), LAST, 3);
        assertThat(judge.count(figures, OUTBOUND_CLICKS, Period.ending(LAST, 2), comparison(), fresh))
                .isEqualTo(Change.notComparable("provisional"));
    }

    @Test
    void chance_alone_is_seldom_called_a_change() {
        var random = new Random(5);
        int called = 0;
        for (int i = 0; i < 300; i++) {
            var builder = DayFigures.builder();
            for (int day = 0; day < 430; day++) {
                long clicks = Math.max(0, Math.round(400 + random.nextGaussian() * 60));
                long out = Math.max(0, Math.round(clicks * 0.1 + random.nextGaussian() * Math.sqrt(clicks * 0.09)));
                builder.put(LAST.minusDays(day), PIN_CLICKS, clicks).put(LAST.minusDays(day), OUTBOUND_CLICKS, out);
            }
            var figures = builder.build();
            var change = judge.realCtr(figures, period(), comparison(), available());
            if (!change.isNoise()) called++;
        }
        assertThat(called).isLessThan(25);
    }

    private static Period period() {
        return Question.ofClient(available()).period();
    }

    private static Comparison comparison() {
        return Question.ofClient(available()).withAgainst(Against.YEAR).comparison(Period::days);
    }

    private static Available available() {
        return Available.of(TODAY, LAST.minusDays(499), LAST, 3);
    }

    private static DayFiguresBuilder steady(LocalDate from, long outbound, long clicks) {
        var builder = DayFigures.builder();
        from.datesUntil(LAST.plusDays(1))
                .forEach(day -> builder.put(day, OUTBOUND_CLICKS, outbound).put(day, PIN_CLICKS, clicks));
        return builder;
    }

    private static DayFigures copyWith(DayFigures figures, long perDay) {
        var builder = DayFigures.builder();
        LAST.minusDays(499)
                .datesUntil(LAST.plusDays(1))
                .forEach(day -> builder.put(day, OUTBOUND_CLICKS, figures.value(OUTBOUND_CLICKS, day)));
        comparison().period().stream().forEach(day -> builder.put(day, OUTBOUND_CLICKS, 100L));
        period().stream().forEach(day -> builder.put(day, OUTBOUND_CLICKS, perDay));
        return builder.build();
    }
}
