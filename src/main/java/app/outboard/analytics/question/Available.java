package app.outboard.analytics.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days a client's figures can speak of.
 *
 * @param today the clock's UTC date
 * @param first the first known day, or null where nothing is known
 * @param lastKnown the newest known day, provisional or not
 * @param lastFinal the newest known day that is no longer provisional; null where all known days still are
 */
public record Available(
        LocalDate today,
        @Nullable LocalDate first,
        @Nullable LocalDate lastKnown,
        @Nullable LocalDate lastFinal) {
    public static Available nothing(LocalDate today) {
        return new Available(today, null, null, null);
    }

    /** Known from {@code first} to {@code lastKnown} without gaps near the end, its last days provisional. */
    public static Available of(LocalDate today, LocalDate first, LocalDate lastKnown, int provisionalDays) {
        var lastFinal = lastKnown.minusDays(provisionalDays);
        return new Available(today, first, lastKnown, lastFinal.isBefore(first) ? null : lastFinal);
    }

    public boolean isNothing() {
        return lastKnown == null;
    }

    /**
     * Where rolling periods end: the last final day, not today, because monthly files would leave today's window blank;
     * the last known day while all are provisional; yesterday while nothing is known.
     */
    public LocalDate rollingEnd() {
        if (lastFinal != null) return lastFinal;
        return lastKnown != null ? lastKnown : today.minusDays(1);
    }

    /** Known, but Pinterest may still restate it. */
    public boolean isProvisional(LocalDate day) {
        return lastKnown != null && !day.isAfter(lastKnown) && (lastFinal == null || day.isAfter(lastFinal));
    }
}
