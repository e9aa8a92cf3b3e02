package app.outboard.figures;

import app.outboard.ids.FileId;
import java.time.LocalDate;
import java.util.List;

/**
 * What storing a series did to the figures that pages read, in days for daily figures and in whole lists for lists.
 *
 * @param fresh known now, unknown before
 * @param changed known before with another value, replaced by this series
 * @param same as it stood
 * @param kept differing, but what stood is newer or counted directly and stays
 * @param refused rates from which no whole number follows
 * @param blank days of the period the series does not know
 * @param examples the first few changed days
 */
public record Outcome(
        FileId file,
        Kind kind,
        Metric metric,
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
        PINS
    }

    /** A day whose figure was {@code before} and is {@code after} now. */
    public record Change(LocalDate day, long before, long after) {}

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
