package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.PinHistory;
import app.outboard.analytics.question.Period;
import app.outboard.notes.ChartNotes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A Pin's outbound clicks over its ranges, as a picture of 720 × 160: a bar stands over the days of its range and is as
 * high as its clicks per day, so its surface is its clicks.
 *
 * @param link where the link was added, or null where that is unknown or outside
 * @param top what the highest bar stands for
 * @param flags where the notes stand
 */
record RangeBars(
        List<Bar> bars,
        @Nullable String link,
        String from,
        String to,
        String top,
        String label,
        List<Flag> flags,
        ChartNotes notes) {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 120;

    /** @param before it begins before the link was added, so it is drawn as not judged */
    record Bar(String x, String y, String width, String height, boolean before, String label) {}

    /** @param line where its line stands among the bars; {@code share} is the same as a share of the width */
    record Flag(String number, String line, String share) {}

    /** Null where no range knows the outbound clicks for certain. */
    static @Nullable RangeBars of(
            PinHistory history,
            @Nullable LocalDate linkAddedOn,
            BiFunction<LocalDate, LocalDate, ChartNotes> notesOf,
            Words words) {
        var known =
                history.ranges().stream().filter(range -> perDay(range) >= 0).toList();
        if (known.isEmpty()) return null;
        var first = known.stream()
                .map(range -> range.days().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = known.stream()
                .map(range -> range.days().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var span = new Period(first, last);
        double top = known.stream().mapToDouble(RangeBars::perDay).max().orElse(0);
        var bars = known.stream()
                .map(range -> bar(range, span, top, linkAddedOn, words))
                .toList();
        var notes = notesOf.apply(first, last);
        return new RangeBars(
                bars,
                linkAddedOn == null || !span.contains(linkAddedOn) ? null : number(x(linkAddedOn, span)),
                words.dates().fullDay(first),
                words.dates().fullDay(last),
                words.say("breakdowns.timeline.top", words.numbers().perDay(top)),
                words.say("breakdowns.timeline.label", known.size()),
                notes.flags().stream().map(flag -> flag(flag, span)).toList(),
                notes);
    }

    private static Flag flag(ChartNotes.Flag flag, Period span) {
        double x = x(flag.from(), span);
        return new Flag(String.valueOf(flag.number()), number(x), number(100 * x / WIDTH) + "%");
    }

    private static Bar bar(
            PinHistory.Range range, Period span, double top, @Nullable LocalDate linkAddedOn, Words words) {
        double x = x(range.days().from(), span);
        double width = x(range.days().to().plusDays(1), span) - x;
        double height = top == 0 ? 1 : Math.max(1, perDay(range) / top * HEIGHT);
        var count = range.counts().outboundClicks();
        return new Bar(
                number(x),
                number(HEIGHT - height),
                number(Math.max(1, width - 1)),
                number(height),
                linkAddedOn != null && linkAddedOn.isAfter(range.days().from()),
                words.say(
                        "breakdowns.timeline.bar",
                        words.dates().span(range.days().from(), range.days().to()),
                        count == null ? 0 : count.least()));
    }

    /** Below zero where it is not known for certain. */
    private static double perDay(PinHistory.Range range) {
        var count = range.counts().outboundClicks();
        return count == null || !count.isExact()
                ? -1
                : count.least() / (double) range.days().days();
    }

    private static double x(LocalDate day, Period span) {
        return ChronoUnit.DAYS.between(span.from(), day) * WIDTH / span.days();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
