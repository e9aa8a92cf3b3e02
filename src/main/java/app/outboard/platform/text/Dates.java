package app.outboard.platform.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days and runs of days look everywhere: {@code 18 Nov}, {@code 29 Apr – 29 May 2026}, {@code November 2026}. */
public final class Dates {
    private final DateTimeFormatter brief;
    private final DateTimeFormatter full;
    private final DateTimeFormatter month;
    private final DateTimeFormatter briefMonth;

    public Dates(Locale locale) {
        brief = DateTimeFormatter.ofPattern("d MMM", locale);
        full = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        briefMonth = DateTimeFormatter.ofPattern("LLL uuuu", locale);
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
        return month.format(of);
    }

    /** {@code Nov 2026}, for the head of a column. */
    public String briefMonth(YearMonth of) {
        return briefMonth.format(of);
    }

    /** Both ends included, nothing said twice: {@code 1 – 20 Nov 2026}; a whole calendar month by its name. */
    public String span(LocalDate from, LocalDate to) {
        var ends = YearMonth.from(to);
        if (from.equals(ends.atDay(1)) && to.equals(ends.atEndOfMonth())) return month(ends);
        if (from.equals(to)) return full.format(to);
        return start(from, to) + " – " + full.format(to);
    }

    private String start(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) return full.format(from);
        if (from.getMonth() != to.getMonth()) return brief.format(from);
        return String.valueOf(from.getDayOfMonth());
    }
}
