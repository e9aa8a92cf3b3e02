package app.outboard.pins;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people and sheets write them. Whether 3/4/2026 is in March or in April is settled by the other days of
 * the same block; where they do not settle it, it is not read.
 */
final class WrittenDays {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].{0,40})?");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})(?: .{0,40})?");
    private static final Pattern SLASHED =
            Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})(?:[, ].{0,40})?");
    private static final List<DateTimeFormatter> NAMED =
            List.of(named("d MMM uuuu"), named("d MMMM uuuu"), named("MMM d, uuuu"), named("MMMM d, uuuu"));

    private final LocalDate latest;
    private final boolean dayFirst;
    private final boolean monthFirst;

    /** @param all the days of the block, readable or not */
    WrittenDays(Collection<String> all, LocalDate today) {
        this.latest = today.plusDays(1);
        var slashed =
                all.stream().map(SLASHED::matcher).filter(Matcher::matches).toList();
        dayFirst = slashed.stream().anyMatch(found -> number(found, 1) > 12);
        monthFirst = slashed.stream().anyMatch(found -> number(found, 2) > 12);
    }

    /** The day, if it can be read in one way only and Pinterest already was. */
    Optional<LocalDate> read(String written) {
        return parsed(written.strip()).filter(day -> !day.isBefore(FIRST) && !day.isAfter(latest));
    }

    /** Whether it could be two days. */
    boolean isAmbiguous(String written) {
        return dayFirst == monthFirst && SLASHED.matcher(written.strip()).matches();
    }

    private Optional<LocalDate> parsed(String written) {
        var iso = YEAR_FIRST.matcher(written);
        if (iso.matches()) return day(number(iso, 1), number(iso, 2), number(iso, 3));
        var dotted = DOTTED.matcher(written);
        if (dotted.matches()) return day(number(dotted, 3), number(dotted, 2), number(dotted, 1));
        var slashed = SLASHED.matcher(written);
        if (slashed.matches()) return slashed(slashed);
        return NAMED.stream()
                .flatMap(format -> parsed(written, format).stream())
                .findFirst();
    }

    private Optional<LocalDate> slashed(Matcher found) {
        if (dayFirst == monthFirst) return Optional.empty();
        return dayFirst
                ? day(number(found, 3), number(found, 2), number(found, 1))
                : day(number(found, 3), number(found, 1), number(found, 2));
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
