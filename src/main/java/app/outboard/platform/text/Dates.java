package app.outboard.platform.text;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How days and runs of days look everywhere: {@code 18 Nov}, {@code 29 Apr – 29 May 2026}, {@code November 2026}. English
 * of no country is Outboard's own; all others look as the CLDR has them: {@code 18. Nov. 2026}, {@code Nov 18, 2026}.
 */
public final class Dates {
    private final Locale locale;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter full;
    private final DateTimeFormatter month;
    private final DateTimeFormatter briefMonth;
    private final DateTimeFormatter monthName;

    public Dates(Locale locale) {
        this.locale = locale;
        brief = formatter("d MMM", "MMMd");
        full = formatter("d MMM uuuu", "yMMMd");
        month = formatter("LLLL uuuu", "yMMMM");
        briefMonth = formatter("LLL uuuu", "yMMM");
        monthName = DateTimeFormatter.ofPattern("LLLL", locale);
    }

    /** {@code 18 Nov}, where the year goes without saying; a dash where unknown. */
    public String day(@Nullable LocalDate day) {
        return day == null ? Numbers.DASH : brief.format(day);
    }

    /** {@code 18 Nov 2026} */
    public String fullDay(@Nullable LocalDate day) {
        return day == null ? Numbers.DASH : full.format(day);
    }

    /** {@code November 2026} */
    public String month(YearMonth of) {
        return month.format(of.atDay(1));
    }

    /** {@code Nov 2026}, for the head of a column. */
    public String briefMonth(YearMonth of) {
        return briefMonth.format(of.atDay(1));
    }

    /** {@code November}, as it is written inside a sentence. */
    public String monthName(YearMonth of) {
        return monthName.format(of);
    }

    /** Both ends included, nothing said twice: {@code 1 – 20 Nov 2026}; a whole calendar month by its name. */
    public String span(LocalDate from, LocalDate to) {
        var ends = YearMonth.from(to);
        if (from.equals(ends.atDay(1)) && to.equals(ends.atEndOfMonth())) return month(ends);
        if (from.equals(to)) return full.format(to);
        return isOurs() ? start(from, to) + " – " + full.format(to) : interval(from, to);
    }

    private String start(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) return full.format(from);
        if (from.getMonth() != to.getMonth()) return brief.format(from);
        return String.valueOf(from.getDayOfMonth());
    }

    private String interval(LocalDate from, LocalDate to) {
        var format = DateIntervalFormat.getInstance("yMMMd", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(from), millis(to)));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private DateTimeFormatter formatter(String ours, String parts) {
        return isOurs()
                ? DateTimeFormatter.ofPattern(ours, locale)
                : DateTimeFormatter.ofLocalizedPattern(parts).withLocale(locale);
    }

    private boolean isOurs() {
        return locale.equals(Locale.ENGLISH);
    }
}
