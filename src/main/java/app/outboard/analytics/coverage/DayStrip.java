package app.outboard.analytics.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.coverage.Holdings;
import app.outboard.figures.coverage.KnownDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * A month's days as three lines of dashes, a dash a day, four units wide. Its words stand beside it.
 *
 * @param known a path of the known and final days; {@code provisional} and {@code missing} likewise
 */
public record DayStrip(String known, String provisional, String missing) {
    private static final int WIDTH = 4;

    /** Days that have not been are neither known nor missing. */
    static DayStrip of(YearMonth month, KnownDays days, Holdings held, LocalDate today, int provisionalDays) {
        Predicate<LocalDate> isProvisional = day -> held.isProvisional(day, provisionalDays);
        return new DayStrip(
                path(month, day -> days.has(day) && !isProvisional.test(day)),
                path(month, day -> days.has(day) && isProvisional.test(day)),
                path(month, day -> !days.has(day) && day.isBefore(today)));
    }

    private static String path(YearMonth month, Predicate<LocalDate> drawn) {
        var path = new StringBuilder();
        int run = 0;
        for (var day : DayRange.of(month)
                .from()
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .toList()) {
            if (drawn.test(day)) {
                if (run++ == 0)
                    path.append('M').append((day.getDayOfMonth() - 1) * WIDTH).append(" 6");
            } else if (run > 0) {
                path.append('h').append(run * WIDTH);
                run = 0;
            }
        }
        if (run > 0) path.append('h').append(run * WIDTH);
        return path.toString();
    }
}
