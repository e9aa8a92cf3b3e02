package app.outboard.reports.page;

import app.outboard.platform.chart.Plot;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Panels on one axis of days. Each is drawn in a space of 1000 by 100 that stretches to its place.
 *
 * @param days what the axis says, first to last
 * @param comparison what the dashed line is, or null
 * @param provisional what the tinted days are, or null
 * @param tint where they begin, of 1000; null where there are none
 * @param tintWidth how far they reach
 * @param flags notes, in the order of their days
 * @param twin the same in figures
 * @param ticks the axis; null in pages of old, whose days stand at equal distances
 */
public record Chart(
        List<Panel> panels,
        List<String> days,
        @Nullable String comparison,
        @Nullable String provisional,
        @Nullable String tint,
        @Nullable String tintWidth,
        List<Flag> flags,
        Twin twin,
        @Nullable List<Tick> ticks) {
    public Chart {
        panels = List.copyOf(panels);
        days = List.copyOf(days);
        flags = List.copyOf(flags);
        ticks = ticks == null ? null : List.copyOf(ticks);
    }

    Chart withoutNotes() {
        return new Chart(panels, days, comparison, provisional, tint, tintWidth, List.of(), twin, ticks);
    }

    /** What stands below the panels, and where. */
    public List<Tick> axis() {
        if (ticks != null) return ticks;
        int last = days.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> Tick.at(last == 0 ? 0 : 100.0 * at / last, days.get(at)))
                .toList();
    }

    /** The axis in one line, for who does not see it. */
    public String axisSays() {
        return axis().stream().map(Tick::label).collect(Collectors.joining(", "));
    }

    /** The numbers above the panels in one line. */
    public String flagsSays() {
        return flags.stream().map(flag -> String.valueOf(flag.number())).collect(Collectors.joining(", "));
    }

    /** A day or month below the panels. */
    public record Tick(String percent, String anchor, String label) {
        private static final double EDGE = 5;

        /** One in so many of all places, from the first on, each where its point is. */
        public static List<Tick> every(int apart, int of, IntFunction<String> label) {
            return IntStream.iterate(0, at -> at < of, at -> at + apart)
                    .mapToObj(at -> at(Plot.share(at, of), label.apply(at)))
                    .toList();
        }

        /** Words at an edge are kept inside. */
        public static Tick at(double percent, String label) {
            if (percent < EDGE) return new Tick("0%", "start", label);
            if (percent > 100 - EDGE) return new Tick("100%", "end", label);
            return new Tick(String.format(Locale.ROOT, "%.1f%%", percent), "middle", label);
        }
    }

    /**
     * One metric.
     *
     * @param says the whole panel in a sentence
     * @param scale its axis in words, top to bottom at equal distances
     * @param line SVG paths; a move begins each known stretch
     * @param area under the line, or null
     * @param before the comparison's line, or null
     */
    public record Panel(
            String key,
            String label,
            String says,
            List<String> scale,
            String line,
            @Nullable String area,
            @Nullable String before) {
        public Panel {
            scale = List.copyOf(scale);
        }
    }

    /**
     * A note.
     *
     * @param at its place, of 1000
     * @param percent the same for what does not stretch
     * @param from where the first of several days begins, of 1000; null for a single day
     * @param width how far they reach
     */
    public record Flag(
            int number,
            String at,
            String percent,
            String day,
            String text,
            @Nullable String from,
            @Nullable String width) {
        /** Of places counted from 0: the first, the last, and how many there are. */
        public static Flag of(int number, int first, int last, int of, String day, String text) {
            boolean several = last > first;
            return new Flag(
                    number,
                    Plot.across(first, of),
                    Plot.percent(first, of),
                    day,
                    text,
                    several ? Plot.edge(first, of) : null,
                    several ? Plot.edge(last - first + 1, of) : null);
        }
    }

    /** @param label of what opens it */
    public record Twin(String label, List<String> heads, List<Line> lines) {
        public Twin {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /** @param note "not final yet", or null */
    public record Line(String day, @Nullable String note, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
