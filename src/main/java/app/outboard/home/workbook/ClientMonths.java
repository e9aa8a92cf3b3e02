package app.outboard.home.workbook;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.BoardSum;
import app.outboard.analytics.daily.RealCtr;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientRow;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One client's figures, month by month. */
record ClientMonths(ClientRow client, AccountFigures figures, Available available) {
    static final List<Metric> METRICS =
            List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES);

    Total total(Metric metric, YearMonth month) {
        return figures.total(metric, Period.of(month));
    }

    /** What the boards table of exactly this month sums to, where no day is known; else null. */
    @Nullable
    Long fromBoards(Metric metric, YearMonth month) {
        return total(metric, month).isKnown()
                ? null
                : figures.boardSum(metric, Period.of(month)).orElse(null);
    }

    RealCtr realCtr(YearMonth month) {
        return figures.realCtr(Period.of(month));
    }

    /** Known days that Pinterest may still restate. */
    int provisionalDays(YearMonth month) {
        return Math.toIntExact(
                Period.of(month).stream().filter(this::isProvisional).count());
    }

    boolean knowsAnything(YearMonth month) {
        return realCtr(month).rate().isDefined()
                || METRICS.stream()
                        .anyMatch(metric -> total(metric, month).isKnown() || fromBoards(metric, month) != null);
    }

    /** The first day and the last of anything known, in order; empty where nothing is. */
    Stream<LocalDate> ends() {
        var days = METRICS.stream()
                .flatMap(metric -> Stream.of(
                        figures.days().firstKnown(metric), figures.days().lastKnown(metric)));
        var months = figures.boards().stream()
                .map(BoardSum::range)
                .filter(Period::isWholeMonth)
                .map(Period::from);
        var ranges = figures.ranges().span();
        var sheet = ranges == null ? Stream.<LocalDate>of() : Stream.of(ranges.from(), ranges.to());
        return Stream.of(days, months, sheet)
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .sorted();
    }

    private boolean isProvisional(LocalDate day) {
        return available.isProvisional(day)
                && METRICS.stream().anyMatch(metric -> figures.days().knows(metric, day));
    }
}
