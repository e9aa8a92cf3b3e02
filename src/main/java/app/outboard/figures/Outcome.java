package app.outboard.figures;

import app.outboard.ids.FileId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What storing a series did to the figures that pages read: counted in days for daily figures, in whole lists for lists,
 * in days of a Pin for daily Pin figures, in ranges for totals.
 *
 * @param metric null for daily Pin figures, which are of all metrics
 * @param fresh known now, unknown before
 * @param changed known before with another value, replaced by this series
 * @param same as it stood
 * @param kept differing, but what stood is newer or counted directly and stays
 * @param refused rates from which no whole number follows
 * @param blank days of the period the series does not know
 * @param examples the first few changed days or ranges; none for Pins
 */
public record Outcome(
        FileId file,
        Kind kind,
        @Nullable Metric metric,
        int fresh,
        int changed,
        int same,
        int kept,
        int refused,
        int blank,
        List<Change> examples) {
    /** What a series consists of. */
    public enum Kind {
        DAYS,
        BOARDS,
        PINS,
        PIN_DAYS,
        TOTALS
    }

    /** A day, or a range, whose figure was {@code before} and is {@code after} now. */
    public record Change(DayRange days, long before, long after) {}

    /** Both together, named after this one. */
    public Outcome and(Outcome other) {
        return new Outcome(
                file,
                kind,
                metric,
                fresh + other.fresh,
                changed + other.changed,
                same + other.same,
                kept + other.kept,
                refused + other.refused,
                blank + other.blank,
                examples);
    }

    Outcome with(List<Change> changes) {
        return new Outcome(file, kind, metric, fresh, changed, same, kept, refused, blank, changes);
    }
}
