package app.outboard.audit.seasons;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A season or feast.
 *
 * @param key names it, and its label {@code rules.season.<key>}
 * @param peak the day on which most people look for it
 */
public record Season(String key, Peak peak) {
    private static final int DAYS_BEFORE = 90;
    private static final int DAYS_AFTER = 30;

    /** The first peak after a day; empty beyond the years its calendar reaches. */
    public Optional<LocalDate> next(LocalDate day) {
        return around(day).filter(peak -> peak.isAfter(day)).findFirst();
    }

    /** The last peak up to a day, itself included; empty beyond the years its calendar reaches. */
    public Optional<LocalDate> last(LocalDate day) {
        return around(day).filter(peak -> !peak.isAfter(day)).max(Comparator.naturalOrder());
    }

    /** People look for it about this day, from 90 days before its peak to 30 after. */
    public boolean isOn(LocalDate day) {
        return next(day)
                        .filter(peak -> !peak.isAfter(day.plusDays(DAYS_BEFORE)))
                        .isPresent()
                || last(day)
                        .filter(peak -> !peak.isBefore(day.minusDays(DAYS_AFTER)))
                        .isPresent();
    }

    private Stream<LocalDate> around(LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 2)
                .boxed()
                .flatMap(year -> peak.in(year).stream())
                .sorted();
    }
}
