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
}
