package app.outboard.imports.files;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as a file writes it: three numbers with the same sign between them, the year first or last. Whether
 * {@code 4/5/2026} is in April or in May is decided later, over the whole file.
 *
 * @param rest what follows the day, such as a time; empty mostly
 */
public record WrittenDay(String first, String second, String third, char sign, String rest) {
    private static final int LONGEST = 60;

    /** The day at the beginning of a text, or null where there is none. */
    public static @Nullable WrittenDay of(String text) {
        if (text.length() > LONGEST || text.isEmpty() || !Cells.isDigit(text.charAt(0))) return null;
        int one = digits(text, 0);
        if (one == text.length()) return null;
        char sign = text.charAt(one);
        if (sign != '-' && sign != '/' && sign != '.') return null;
        int from = afterSign(text, one);
        int two = digits(text, from);
        if (two == text.length() || text.charAt(two) != sign) return null;
        int last = afterSign(text, two);
        int three = digits(text, last);
        var rest = text.substring(three);
        if (!rest.isEmpty() && rest.charAt(0) != 'T' && !Cells.isSpace(rest.charAt(0))) return null;
        var day = new WrittenDay(
                text.substring(0, one), text.substring(from, two), text.substring(last, three), sign, rest);
        return day.hasShape() ? day : null;
    }

    /** Whether only one reading is possible: the year comes first, or points stand between. */
    public boolean isSure() {
        return first.length() == 4 || sign == '.';
    }

    /** Whether it is a day alone, or one at midnight, as programs write days. */
    public boolean isWholeDay() {
        return rest.chars().allMatch(c -> c == '0' || c == ':' || c == '.' || c == 'T' || Cells.isSpace((char) c));
    }

    /** The day in an order, or null where the calendar has no such day. */
    public @Nullable LocalDate in(Order order) {
        if (first.length() == 4) return day(first, second, third);
        var year = third.length() == 2 ? "20" + third : third;
        boolean dayFirst = sign == '.' || order == Order.DAY_FIRST;
        return dayFirst ? day(year, second, first) : day(year, first, second);
    }

    private boolean hasShape() {
        boolean yearFirst = first.length() == 4 && isShort(third);
        boolean yearLast = isShort(first) && (third.length() == 4 || third.length() == 2);
        return isShort(second) && (yearFirst || yearLast);
    }

    private static boolean isShort(String number) {
        return number.length() == 1 || number.length() == 2;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m < 1 || m > 12 || d < 1 || d > YearMonth.of(y, m).lengthOfMonth()) return null;
        return LocalDate.of(y, m, d);
    }

    private static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && Cells.isDigit(text.charAt(to))) to++;
        return to;
    }

    /** Some write {@code 29. 4. 2026}. */
    private static int afterSign(String text, int sign) {
        int next = sign + 1;
        if (text.charAt(sign) == '.' && next < text.length() && Cells.isSpace(text.charAt(next))) next++;
        return next;
    }
}
