package app.outboard.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** UTC days from the first to the last, both included. */
public record DayRange(LocalDate from, LocalDate to) {
    public DayRange {
        if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
    }

    /** How many days it spans. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The shortest range that holds both. */
    DayRange and(DayRange other) {
        return new DayRange(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
