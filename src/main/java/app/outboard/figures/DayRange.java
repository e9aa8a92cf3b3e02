package app.outboard.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** UTC days from the first to the last, both included. */
public record DayRange(LocalDate from, LocalDate to) {
    public DayRange {
        if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
    }

    public static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }

    /** How many days it spans. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The shortest range that holds both. */
    DayRange and(DayRange other) {
        return new DayRange(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(DayRange other) {
        return contains(other.from) && contains(other.to);
    }

    /** The days both have, or null. */
    public @Nullable DayRange overlap(DayRange other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? null : new DayRange(start, end);
    }
}
