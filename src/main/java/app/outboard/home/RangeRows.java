package app.outboard.home;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The totals over ranges that went into a period's figures, in words: they cannot be drawn by day. */
record RangeRows(AccountFigures figures, Period period, Words words) {
    private static final List<Metric> METRICS =
            List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES);

    /** Newest first. */
    List<OverviewPage.RangeRow> all() {
        return METRICS.stream()
                .flatMap(metric -> figures.standingIn(period, metric).stream())
                .distinct()
                .sorted(Comparator.comparing(Period::to)
                        .thenComparing(Period::from)
                        .reversed())
                .map(this::row)
                .toList();
    }

    private OverviewPage.RangeRow row(Period range) {
        var rate = figures.rate(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, range);
        return new OverviewPage.RangeRow(
                words.dates().span(range.from(), range.to()),
                count(Metric.OUTBOUND_CLICKS, range),
                count(Metric.PIN_CLICKS, range),
                words.numbers().rate(rate.rangeDays() == range.days() ? rate.value() : null),
                count(Metric.IMPRESSIONS, range),
                count(Metric.SAVES, range));
    }

    private String count(Metric metric, Period range) {
        return words.numbers().count(value(metric, range));
    }

    /** Null where the days know this metric better. */
    private @Nullable Long value(Metric metric, Period range) {
        return figures.standingIn(range, metric).contains(range)
                ? figures.ranges().value(metric, range)
                : null;
    }
}
