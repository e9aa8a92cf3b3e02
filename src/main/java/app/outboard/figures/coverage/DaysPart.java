package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How far the graph of one metric is there.
 *
 * @param missing unknown days that another export could still bring
 * @param blank unknown days that Pinterest left blank although it was asked late enough: nothing will come
 */
public record DaysPart(int known, int all, List<DayRange> missing, List<DayRange> blank) {
    public DaysPart {
        missing = List.copyOf(missing);
        blank = List.copyOf(blank);
    }

    static DaysPart of(Holdings held, Metric metric, Target target) {
        var days = held.days(metric);
        var unknown = days.missing(target.range());
        return new DaysPart(
                days.within(target.range()),
                target.range().days(),
                unknown.stream()
                        .filter(run -> !isBlank(held, metric, run, target.provisionalDays()))
                        .toList(),
                unknown.stream()
                        .filter(run -> isBlank(held, metric, run, target.provisionalDays()))
                        .toList());
    }

    public boolean isThere() {
        return missing.isEmpty();
    }

    private static boolean isBlank(Holdings held, Metric metric, DayRange run, int provisionalDays) {
        var since = run.to().plusDays(provisionalDays);
        return held.series().stream()
                .anyMatch(series -> series.metric() == metric
                        && series.range().contains(run)
                        && LocalDate.ofInstant(series.downloadedAt(), ZoneOffset.UTC)
                                .isAfter(since));
    }
}
