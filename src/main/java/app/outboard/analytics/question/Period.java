package app.outboard.analytics.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run of UTC calendar days, both ends included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("A period ends before it begins");
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The {@code days} days that end on {@code to}. */
    public static Period ending(LocalDate to, int days) {
        return new Period(to.minusDays(days - 1L), to);
    }

    /** Number of days, at least one. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean isWholeMonth() {
        return isWholeMonths() && months() == 1;
    }

    /** From the first of a month to the last of this or a later month. */
    public boolean isWholeMonths() {
        return startsMonth() && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** One calendar year, January to December. */
    public boolean isWholeYear() {
        return isWholeMonths() && months() == 12 && from.getMonthValue() == 1;
    }

    /** Begins on a first and stops before that month is over. */
    public boolean isRunningMonth() {
        return startsMonth() && months() == 1 && !isWholeMonths();
    }

    /** Calendar months touched. */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to))) + 1;
    }

    public Period plusDays(long days) {
        return new Period(from.plusDays(days), to.plusDays(days));
    }

    /** Both ends moved by whole months; whole months stay whole, whatever their length. */
    public Period plusMonths(long months) {
        var end = isWholeMonths() ? YearMonth.from(to).plusMonths(months).atEndOfMonth() : to.plusMonths(months);
        return new Period(from.plusMonths(months), end);
    }

    /** The days both have, or null. */
    public @Nullable Period overlap(Period other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? null : new Period(start, end);
    }

    public Stream<LocalDate> stream() {
        return from.datesUntil(to.plusDays(1));
    }

    private boolean startsMonth() {
        return from.getDayOfMonth() == 1;
    }
}
