package app.outboard.analytics.question;

import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days a period is held against.
 *
 * @param kind previous, year or custom
 * @param period the days whose total is shown beside the period's own
 * @param pairing which of them a day is held against, for the change
 * @param automatic chosen by us, so the page says which and why
 */
public record Comparison(Against kind, Period period, Match match, Pairing pairing, boolean automatic) {
    /** The period before: whole months before whole months, the same days of last month for a running month. */
    static Comparison previous(Period period, Match match) {
        if (period.isWholeMonths()) return months(Against.PREVIOUS, period, match, period.months());
        if (period.isRunningMonth()) return running(period, match);
        int shift = match == Match.WEEKDAY ? 7 * Math.ceilDiv(period.days(), 7) : period.days();
        return shifted(Against.PREVIOUS, period, match, shift);
    }

    /** The same period last year: whole months stay whole, other periods move by 364 days or by the date. */
    static Comparison year(Period period, Match match) {
        if (period.isWholeMonths()) return months(Against.YEAR, period, match, 12);
        if (match == Match.WEEKDAY) return shifted(Against.YEAR, period, match, 364);
        return of(Against.YEAR, period.plusMonths(-12), match, new Pairing.MonthsEarlier(12));
    }

    /** Any other days; of another length, they leave no day a partner. */
    static Comparison custom(Period period, Period other, Match match) {
        return of(Against.CUSTOM, other, match, customPairing(period, other, match));
    }

    Comparison chosenByUs() {
        return new Comparison(kind, period, match, pairing, true);
    }

    /** The day a day is held against, or null where the comparison has none. */
    public @Nullable LocalDate partner(LocalDate day) {
        var partner = pairing.partner(day);
        return partner != null && period.contains(partner) ? partner : null;
    }

    /** Whether days have partners; else only rates and sums per day compare. */
    public boolean isPaired() {
        return !(pairing instanceof Pairing.Unpaired);
    }

    /** "the same period last year" */
    public Text label() {
        return Text.of("analytics.comparison." + kind.word());
    }

    /** Why we chose it, or null where a person did. */
    public @Nullable Text why() {
        return automatic ? Text.of("analytics.comparison.automatic_" + kind.word()) : null;
    }

    private static Comparison months(Against kind, Period period, Match match, int months) {
        var earlier = period.plusMonths(-months);
        var pairing = match == Match.DATE
                ? new Pairing.MonthsEarlier(months)
                : new Pairing.DaysEarlier(wholeWeeks(earlier.from(), period.from()));
        return of(kind, earlier, match, pairing);
    }

    private static Comparison running(Period period, Match match) {
        var from = period.from().minusMonths(1);
        if (match == Match.DATE)
            return of(Against.PREVIOUS, period.plusMonths(-1), match, new Pairing.MonthsEarlier(1));
        int shift = wholeWeeks(from, period.from());
        // Four weeks are shorter than most months: the last days of a nearly full month would meet the month itself.
        var end = period.to().minusDays(shift);
        var before = period.from().minusDays(1);
        var earlier = new Period(period.from().minusDays(shift), end.isAfter(before) ? before : end);
        return of(Against.PREVIOUS, earlier, match, new Pairing.DaysEarlier(shift));
    }

    private static Comparison shifted(Against kind, Period period, Match match, int days) {
        return of(kind, period.plusDays(-days), match, new Pairing.DaysEarlier(days));
    }

    private static Pairing customPairing(Period period, Period other, Match match) {
        boolean months = period.isWholeMonths() && other.isWholeMonths() && period.months() == other.months();
        if (months && match == Match.DATE) return new Pairing.MonthsEarlier(monthsBetween(other, period));
        if (!months && period.days() != other.days()) return new Pairing.Unpaired();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(other.from(), period.from()));
        boolean exact = match == Match.DATE || Math.abs(days) < 7;
        return new Pairing.DaysEarlier(exact ? days : wholeWeeks(other.from(), period.from()));
    }

    private static int monthsBetween(Period other, Period period) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(other.from(), period.from()));
    }

    /** The distance in days, to the nearest whole week. */
    private static int wholeWeeks(LocalDate from, LocalDate to) {
        return Math.toIntExact(7 * Math.round(ChronoUnit.DAYS.between(from, to) / 7.0));
    }

    private static Comparison of(Against kind, Period period, Match match, Pairing pairing) {
        return new Comparison(kind, period, match, pairing, false);
    }
}
