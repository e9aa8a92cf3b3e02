package app.outboard.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Panels on one axis of days. Each is drawn in a space of 1000 by 100 that stretches to its place.
 *
 * @param days the axis in words, first to last, at equal distances
 * @param comparison what the dashed line is, or null
 * @param provisional what the tinted days are, or null
 * @param tint where they begin, of 1000; null where there are none
 * @param tintWidth how far they reach
 * @param flags notes, in the order of their days
 * @param twin the same in figures
 */
public record Chart(
        List<Panel> panels,
        List<String> days,
        @Nullable String comparison,
        @Nullable String provisional,
        @Nullable String tint,
        @Nullable String tintWidth,
        List<Flag> flags,
        Twin twin) {
    public Chart {
        panels = List.copyOf(panels);
        days = List.copyOf(days);
        flags = List.copyOf(flags);
    }

    Chart withoutNotes() {
        return new Chart(panels, days, comparison, provisional, tint, tintWidth, List.of(), twin);
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
     */
    public record Flag(int number, String at, String percent, String day, String text) {}

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
