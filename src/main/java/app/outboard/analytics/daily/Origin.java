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
 */
public record Origin(
        ImportId importId, Instant committedAt, Period span, List<Metric> daily, boolean lists, int files) {
    public Origin {
        daily = List.copyOf(daily);
    }
}
