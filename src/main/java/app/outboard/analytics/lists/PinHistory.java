package app.outboard.analytics.lists;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Period;
import java.util.List;

/**
 * All that is known of one Pin over time.
 *
 * @param ranges those whose lists name it, newest first; they may overlap
 * @param days its daily figures, where there are any
 */
public record PinHistory(List<Range> ranges, DayFigures days) {
    public static final PinHistory NONE = new PinHistory(List.of(), DayFigures.NONE);

    public PinHistory {
        ranges = List.copyOf(ranges);
    }

    /** Its figures over one range. */
    public record Range(Period days, Counts counts) {}
}
