package app.outboard.audit.seasons;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** By which rule a season's day falls. */
public sealed interface Peak {
    /** Its days in a year: one, as a rule; a feast of the moon can come twice or, in a rare year, not at all. */
    List<LocalDate> in(int year);

    record SameDay(MonthDay day) implements Peak {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(day.atYear(year));
        }
    }

    /** So many days after Easter Sunday of the western churches. */
    record FromEaster(int days) implements Peak {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(easter(year).plusDays(days));
        }

        // Meeus, Jones, Butcher; valid for all Gregorian years.
        private static LocalDate easter(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
            int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
            return LocalDate.of(year, f / 31, f % 31 + 1);
        }
    }

    /** @param place 1 for a month's first, -1 for its last */
    record Weekday(int place, DayOfWeek weekday, int month, int plusDays) implements Peak {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(Year.of(year)
                    .atMonth(month)
                    .atDay(1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(place, weekday))
                    .plusDays(plusDays));
        }
    }

    /** A day of the Islamic calendar, as Umm al-Qura reckons it. */
    record Islamic(int month, int day) implements Peak {
        private static final int FIRST_YEAR = 1420;
        private static final int LAST_YEAR = 1499;

        @Override
        public List<LocalDate> in(int year) {
            return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .mapToObj(hijri -> LocalDate.from(HijrahDate.of(hijri, month, day)))
                    .filter(on -> on.getYear() == year)
                    .toList();
        }
    }

    /**
     * Reads {@code 12-24}, {@code easter -48}, {@code 2 sunday 05}, {@code last sunday 05}, {@code 4 thursday 11 +1} and
     * {@code islamic 09-01}.
     *
     * @throws DateTimeException for anything else
     */
    static Peak read(String rule) {
        var parts = List.of(rule.strip().split("\\s+", -1));
        return switch (parts.getFirst()) {
            case "easter" -> new FromEaster(parts.size() > 1 ? Integer.parseInt(parts.get(1)) : 0);
            case "islamic" -> islamic(MonthDay.parse("--" + parts.get(1)));
            default -> parts.size() == 1 ? new SameDay(MonthDay.parse("--" + parts.getFirst())) : weekday(parts);
        };
    }

    private static Peak islamic(MonthDay day) {
        return new Islamic(day.get(ChronoField.MONTH_OF_YEAR), day.getDayOfMonth());
    }

    private static Peak weekday(List<String> parts) {
        int place = parts.getFirst().equals("last") ? -1 : Integer.parseInt(parts.getFirst());
        var weekday = DayOfWeek.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
        int plus = parts.size() > 3 ? Integer.parseInt(parts.get(3)) : 0;
        return new Weekday(place, weekday, Integer.parseInt(parts.get(2)), plus);
    }
}
