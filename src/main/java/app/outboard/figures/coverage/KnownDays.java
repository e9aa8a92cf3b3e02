package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of which one metric is known, as runs in order that neither touch nor overlap. */
public record KnownDays(List<DayRange> runs) {
    public static final KnownDays NONE = new KnownDays(List.of());

    private static final Pattern RUN = Pattern.compile("\\[([0-9-]+),([0-9-]+)\\)");

    public KnownDays {
        runs = List.copyOf(runs);
    }

    /** From PostgreSQL's text of a {@code datemultirange}: {@code {[2026-04-29,2026-05-27)}}; null is none. */
    static KnownDays ofMultirange(@Nullable String text) {
        if (text == null) return NONE;
        var runs = new ArrayList<DayRange>();
        var found = RUN.matcher(text);
        while (found.find())
            runs.add(new DayRange(
                    LocalDate.parse(found.group(1)),
                    LocalDate.parse(found.group(2)).minusDays(1)));
        return new KnownDays(runs);
    }

    public boolean isNone() {
        return runs.isEmpty();
    }

    public @Nullable LocalDate first() {
        return runs.isEmpty() ? null : runs.getFirst().from();
    }

    public @Nullable LocalDate last() {
        return runs.isEmpty() ? null : runs.getLast().to();
    }

    /** The newest known day but so many; null where there are no more. */
    @Nullable
    LocalDate newest(int skipped) {
        int left = skipped;
        for (var run : runs.reversed()) {
            if (left < run.days()) return run.to().minusDays(left);
            left -= run.days();
        }
        return null;
    }

    public boolean has(LocalDate day) {
        return runs.stream().anyMatch(run -> run.contains(day));
    }

    /** How many days of the range are known. */
    public int within(DayRange range) {
        int known = 0;
        for (var run : runs) {
            var both = run.overlap(range);
            if (both != null) known += both.days();
        }
        return known;
    }

    /** The days of the range that are not known, as runs in order. */
    public List<DayRange> missing(DayRange range) {
        var missing = new ArrayList<DayRange>();
        var next = range.from();
        for (var run : runs) {
            var both = run.overlap(range);
            if (both == null) continue;
            if (both.from().isAfter(next))
                missing.add(new DayRange(next, both.from().minusDays(1)));
            next = both.to().plusDays(1);
        }
        if (!next.isAfter(range.to())) missing.add(new DayRange(next, range.to()));
        return missing;
    }
}
