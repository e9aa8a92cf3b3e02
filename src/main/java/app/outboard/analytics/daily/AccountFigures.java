package app.outboard.analytics.daily;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is known of one client's account in one filter set: its days, and what its boards tables sum to. */
public record AccountFigures(DayFigures days, List<BoardSum> boards) {
    public static final AccountFigures NONE = new AccountFigures(DayFigures.NONE, List.of());

    public AccountFigures {
        boards = List.copyOf(boards);
    }

    /** Daily figures win as soon as one day knows both parts; else a boards table of exactly these days. */
    public RealCtr realCtr(Period period) {
        var daily = days.realCtr(period);
        if (daily.knownDays() > 0) return new RealCtr(daily, false);
        var outbound = boardSum(Metric.OUTBOUND_CLICKS, period);
        var clicks = boardSum(Metric.PIN_CLICKS, period);
        if (outbound.isEmpty() || clicks.isEmpty()) return new RealCtr(daily, false);
        return new RealCtr(new Rate(outbound.get(), clicks.get(), period.days(), period.days()), true);
    }

    public Total total(Metric metric, Period period) {
        return days.total(metric, period);
    }

    public Rate pinterestRate(Period period) {
        return days.pinterestRate(period);
    }

    /** What the boards table of exactly these days sums to. */
    public Optional<Long> boardSum(Metric metric, Period period) {
        return boards.stream()
                .filter(sum -> sum.metric() == metric && sum.range().equals(period))
                .map(BoardSum::total)
                .findFirst();
    }

    /** The days of the newest boards table, or null where there is none. */
    public @Nullable Period newestBoardRange() {
        return boards.stream()
                .map(BoardSum::range)
                .max(Comparator.comparing(Period::to).thenComparing(Period::from))
                .orElse(null);
    }

    /** Neither outbound clicks nor a real CTR is known of any of these days. */
    public boolean isUnknown(Period period) {
        return !total(Metric.OUTBOUND_CLICKS, period).isKnown()
                && !realCtr(period).rate().isDefined();
    }

    /** Neither a day nor a boards table is known. */
    public boolean isNothing() {
        return boards.isEmpty() && days.available(LocalDate.EPOCH, 0).isNothing();
    }
}
