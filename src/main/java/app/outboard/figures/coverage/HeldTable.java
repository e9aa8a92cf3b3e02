package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import java.time.Instant;

/** A boards or Pins table that stands for a range. */
public record HeldTable(Of of, Metric metric, DayRange range, Instant downloadedAt) {
    /** What its rows are. */
    public enum Of {
        BOARDS,
        PINS
    }
}
