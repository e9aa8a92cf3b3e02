package app.outboard.analytics.round;

import app.outboard.platform.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The month an address asks for; the one that ended last unless it names an earlier one.
 *
 * @param last the month that ended last
 * @param wished the running or a later month that was asked for in vain, or null
 * @param unknown what was asked for and is no month, or null
 */
record MonthChoice(
        YearMonth month,
        YearMonth last,
        @Nullable YearMonth wished,
        @Nullable String unknown) {
    /** Before Pinterest was there, there is nothing to export. */
    private static final YearMonth EARLIEST = YearMonth.of(2010, 1);

    static MonthChoice of(@Nullable String said, LocalDate today) {
        var last = YearMonth.from(today).minusMonths(1);
        if (said == null || said.isBlank()) return new MonthChoice(last, last, null, null);
        var month = parsed(said.strip());
        if (month == null || month.isBefore(EARLIEST)) return new MonthChoice(last, last, null, said);
        return month.isAfter(last)
                ? new MonthChoice(last, last, month, null)
                : new MonthChoice(month, last, null, null);
    }

    boolean isLast() {
        return month.equals(last);
    }

    /** The address's parameter; nothing for the month that is shown anyway. */
    static String query(YearMonth month) {
        return "?month=" + month;
    }

    @Nullable
    Text note(LocalDate wishedFrom, String wishedName) {
        if (unknown != null) return Text.of("round.note.unknown", unknown);
        return wished == null ? null : Text.of("round.note.not_over", wishedName, wishedFrom);
    }

    private static @Nullable YearMonth parsed(String said) {
        try {
            return YearMonth.parse(said);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
