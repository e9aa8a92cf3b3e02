package app.outboard.analytics.daily;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one client's account in one filter set: its days, what its boards tables sum to, and totals over
 * ranges, which stand in where the days know less, see {@link RangeTotals}.
 */
public record AccountFigures(DayFigures days, List<BoardSum> boards, RangeTotals ranges) {
    public static final AccountFigures NONE = new AccountFigures(DayFigures.NONE, List.of());

    public AccountFigures {
        boards = List.copyOf(boards);
    }

    public AccountFigures(DayFigures days, List<BoardSum> boards) {
        this(days, boards, RangeTotals.NONE);
    }

    /**
     * Daily figures win as soon as one day knows both parts; else a boards table of exactly these days, which is
     * Pinterest's own word; else account totals. A range without days stands in beside days either way.
     */
    public RealCtr realCtr(Period period) {
        var rate = rate(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, period);
        if (days.realCtr(period).knownDays() > 0) return new RealCtr(rate, false);
        var outbound = boardSum(Metric.OUTBOUND_CLICKS, period);
        var clicks = boardSum(Metric.PIN_CLICKS, period);
        if (outbound.isEmpty() || clicks.isEmpty()) return new RealCtr(rate, false);
        return new RealCtr(new Rate(outbound.get(), clicks.get(), period.days(), period.days()), true);
    }

    public Total total(Metric metric, Period period) {
        var daily = days.total(metric, period);
        long sum = daily.sum();
        int known = daily.knownDays();
        int inRanges = 0;
        for (var range : standingIn(period, metric)) {
            var aside = days.total(metric, range);
            sum += Objects.requireNonNull(ranges.value(metric, range)) - aside.sum();
            known += range.days() - aside.knownDays();
            inRanges += range.days();
        }
        return new Total(sum, known, period.days(), inRanges);
    }

    /** Sum ÷ sum over the days on which both are known, and the ranges of which both are. */
    public Rate rate(Metric numerator, Metric denominator, Period period) {
        var daily = days.rate(numerator, denominator, period);
        long above = daily.numerator();
        long below = daily.denominator();
        int known = daily.knownDays();
        int inRanges = 0;
        var both = List.of(numerator, denominator);
        for (var range : ranges.standingIn(period, both, it -> knownDays(numerator, denominator, it))) {
            var aside = days.rate(numerator, denominator, range);
            above += Objects.requireNonNull(ranges.value(numerator, range)) - aside.numerator();
            below += Objects.requireNonNull(ranges.value(denominator, range)) - aside.denominator();
            known += range.days() - aside.knownDays();
            inRanges += range.days();
        }
        return new Rate(above, below, known, period.days(), inRanges);
    }

    public Rate pinterestRate(Period period) {
        return rate(Metric.OUTBOUND_CLICKS, Metric.IMPRESSIONS, period);
    }

    /** Of how many days of a period the outbound clicks are known, which decides what it is held against. */
    public int knownDays(Period period) {
        return total(Metric.OUTBOUND_CLICKS, period).knownDays();
    }

    /** The ranges whose totals speak for a metric within the period, oldest first. */
    public List<Period> standingIn(Period period, Metric metric) {
        return ranges.standingIn(period, List.of(metric), it -> days.knownDays(metric, it));
    }

    /** The same without totals over ranges: what is promised to be of days. */
    public AccountFigures withoutRanges() {
        return new AccountFigures(days, boards);
    }

    /**
     * Which days a question can be asked of. Ranges reach back beyond the days; where rolling periods end, and what is
     * provisional, only days say, while there are any.
     */
    public Available available(LocalDate today, int provisionalDays) {
        var daily = days.available(today, provisionalDays);
        var span = ranges.span();
        if (span == null) return daily;
        var first = daily.first();
        if (first == null) return new Available(today, span.from(), span.to(), span.to());
        var earliest = first.isBefore(span.from()) ? first : span.from();
        return new Available(today, earliest, daily.lastKnown(), daily.lastFinal());
    }

    /** Known from a manager's sheet alone: there is no day, so none is provisional and rolling days stay blank. */
    public boolean isOnlyTotals() {
        return !ranges.isNothing() && days.available(LocalDate.EPOCH, 0).isNothing();
    }

    private int knownDays(Metric numerator, Metric denominator, Period period) {
        return days.rate(numerator, denominator, period).knownDays();
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

    /** Neither a day nor a range is known. */
    public boolean isNothing() {
        return boards.isEmpty()
                && ranges.isNothing()
                && days.available(LocalDate.EPOCH, 0).isNothing();
    }
}
