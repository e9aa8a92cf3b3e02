package app.outboard.analytics.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which earlier day a day is held against. */
public sealed interface Pairing {
    /** The partner of a day, or null where it has none. */
    @Nullable
    LocalDate partner(LocalDate day);

    /** So many days earlier. */
    record DaysEarlier(int days) implements Pairing {
        @Override
        public LocalDate partner(LocalDate day) {
            return day.minusDays(days);
        }
    }

    /** The same day of a month so many months earlier; the 31st has no partner in a month of 30 days. */
    record MonthsEarlier(int months) implements Pairing {
        @Override
        public @Nullable LocalDate partner(LocalDate day) {
            var earlier = day.minusMonths(months);
            return earlier.getDayOfMonth() == day.getDayOfMonth() ? earlier : null;
        }
    }

    /** Periods of different length: no day has a partner, so rates compare and sums compare per day. */
    record Unpaired() implements Pairing {
        @Override
        public @Nullable LocalDate partner(LocalDate day) {
            return null;
        }
    }
}
