package app.outboard.analytics.daily;

import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.ids.ImportId;
import java.time.Instant;
import java.util.List;

/**
 * An import that holds figures of a period.
 *
 * @param span from the first to the last day its files speak of
 * @param daily the metrics it has day by day
 * @param lists whether it has boards or Pins tables too
 * @param pinDays whether it has Pins day by day
 * @param totals the metrics of which it has account totals over ranges
 */
public record Origin(
        ImportId importId,
        Instant committedAt,
        Period span,
        List<Metric> daily,
        boolean lists,
        boolean pinDays,
        List<Metric> totals,
        int files) {
    public Origin {
        daily = List.copyOf(daily);
        totals = List.copyOf(totals);
    }
}
