package app.outboard.analytics.chart;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.platform.chart.Sparkline;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Half a year in a table cell, one point a week. */
public final class Sparklines {
    public static final int WEEKS = 26;

    private Sparklines() {}

    /** Outbound clicks of the 26 weeks of seven days that end on {@code last}; only weeks known whole have a point. */
    public static @Nullable Sparkline outboundClicks(DayFigures figures, LocalDate last, Texts texts, Numbers numbers) {
        var weeks = IntStream.range(0, WEEKS)
                .mapToObj(back -> Period.ending(last.minusDays(7L * (WEEKS - 1 - back)), 7))
                .map(week -> figures.total(Metric.OUTBOUND_CLICKS, week))
                .toList();
        var known = weeks.stream()
                .filter(week -> week.isComplete())
                .mapToLong(week -> week.sum())
                .summaryStatistics();
        if (known.getCount() == 0) return null;
        var label = texts.say(
                "analytics.sparkline.outbound_clicks",
                WEEKS,
                numbers.count(known.getMin()),
                numbers.count(known.getMax()));
        return Sparkline.of(
                weeks.stream()
                        .map(week -> week.isComplete() ? (double) week.sum() : Double.NaN)
                        .toList(),
                label);
    }
}
