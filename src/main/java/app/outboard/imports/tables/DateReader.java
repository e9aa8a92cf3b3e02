package app.outboard.imports.tables;

import app.outboard.imports.files.Cells;
import app.outboard.imports.files.Limits;
import app.outboard.imports.files.Order;
import app.outboard.imports.files.WrittenDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads days and months as people and programs write them. */
final class DateReader {
    private static final int LONGEST = 40;

    private final @Nullable Order order;

    DateReader(@Nullable Order order) {
        this.order = order;
    }

    /** Whether a text is a day that has two readings, and nobody said which holds. */
    boolean isUnclear(String text) {
        var written = WrittenDay.of(text);
        if (order != null || written == null || written.isSure() || !written.isWholeDay()) return false;
        var one = written.in(Order.DAY_FIRST);
        var other = written.in(Order.MONTH_FIRST);
        // Even 25/04/2026 needs an order: the next line may be 03/04/2026.
        return one == null || !one.equals(other);
    }

    /** The day, or null where the text is none, or none that is clear. */
    @Nullable
    LocalDate day(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return null;
        var written = WrittenDay.of(text);
        if (written != null) {
            if (!written.isWholeDay() || isUnclear(text)) return null;
            return sane(written.in(order == null ? Order.DAY_FIRST : order));
        }
        if (Cells.isDigits(text) && text.length() == 8)
            return sane(date(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)));
        var named = Named.of(text);
        return named == null || named.day() == 0 ? null : sane(date(named.year(), named.month(), named.day()));
    }

    /** The month: written as one, or as any of its days. */
    @Nullable
    YearMonth month(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return null;
        var day = day(text);
        if (day != null) return YearMonth.from(day);
        if (Cells.isDigits(text)) return text.length() == 6 ? month(number(text, 0, 4), number(text, 4, 6)) : null;
        var named = Named.of(text);
        if (named != null) return named.day() == 0 ? month(named.year(), named.month()) : null;
        return numbered(text);
    }

    /** {@code 2026-05}, {@code 05/2026}, {@code 5.2026} */
    private static @Nullable YearMonth numbered(String text) {
        int sign = 0;
        while (sign < text.length() && Cells.isDigit(text.charAt(sign))) sign++;
        if (sign == 0 || sign > 4 || sign == text.length() || "-/. ".indexOf(text.charAt(sign)) < 0) return null;
        var first = text.substring(0, sign);
        var second = Cells.trim(text.substring(sign + 1));
        if (!Cells.isDigits(second) || second.length() > 4) return null;
        if (first.length() == 4 && second.length() <= 2)
            return month(Integer.parseInt(first), Integer.parseInt(second));
        boolean yearLast = second.length() == 4 && first.length() <= 2;
        return yearLast ? month(Integer.parseInt(second), Integer.parseInt(first)) : null;
    }

    private static @Nullable YearMonth month(int year, int month) {
        boolean sane = month >= 1 && month <= 12 && year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR;
        return sane ? YearMonth.of(year, month) : null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day outside the life of Pinterest is some other number. */
    private static @Nullable LocalDate sane(@Nullable LocalDate day) {
        if (day == null || day.getYear() < Limits.FIRST_YEAR || day.getYear() > Limits.LAST_YEAR) return null;
        return day;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    /** A day or month with the month's name: {@code 1. Mai 2026}, {@code May 1, 2026}, {@code May-26}; day 0 is none. */
    private record Named(int year, int month, int day) {
        static @Nullable Named of(String text) {
            var words = words(text);
            int month = 0;
            var numbers = new ArrayList<String>();
            for (var word : words) {
                if (Cells.isDigits(word)) numbers.add(word);
                else if (month == 0) month = MonthNames.number(word);
                else return null;
            }
            if (month == 0 || numbers.isEmpty() || numbers.size() > 2) return null;
            var year = numbers.getLast();
            var day = numbers.size() == 2 ? numbers.getFirst() : "0";
            if (day.length() == 4) return named(day, month, year);
            return named(year, month, day);
        }

        private static @Nullable Named named(String year, int month, String day) {
            if (day.length() > 2 || (year.length() != 4 && year.length() != 2)) return null;
            int y = Integer.parseInt(year);
            return new Named(year.length() == 2 ? 2000 + y : y, month, Integer.parseInt(day));
        }

        /** Runs of letters and of digits; everything else stands between them. */
        private static List<String> words(String text) {
            var words = new ArrayList<String>();
            var word = new StringBuilder();
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                boolean goes = Character.isLetterOrDigit(c)
                        && (word.isEmpty() || Character.isDigit(c) == Character.isDigit(word.charAt(0)));
                if (!goes && !word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                if (Character.isLetterOrDigit(c)) word.append(c);
            }
            return words;
        }
    }
}
