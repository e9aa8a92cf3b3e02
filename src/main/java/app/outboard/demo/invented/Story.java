package app.outboard.demo.invented;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What is worth telling of a client; each is placed so that the last complete month shows it. */
public enum Story {
    GROWS,
    /** One Pin of the last weeks brings more than all others. */
    VIRAL,
    /** Months nobody exported, and one of which only half the files are there. */
    GAPS,
    /** The site's links lead nowhere for weeks: Pin clicks go on, outbound clicks do not. */
    LINK_BREAK,
    NOT_UPDATED,
    FEW_CLICKS;

    private static final int BROKEN_FROM_DAY = 9;
    private static final int BROKEN_DAYS = 44;

    /** The share of Pin clicks' usual outbound clicks that still arrive. */
    double arriving(LocalDate day, LocalDate today) {
        if (this != LINK_BREAK) return 1;
        long since = ChronoUnit.DAYS.between(lastMonth(today).atDay(BROKEN_FROM_DAY), day);
        return since < 0 || since >= BROKEN_DAYS ? 1 : 0.015;
    }

    /** How many times an ordinary day's impressions the viral Pin brings alone. */
    double viral(LocalDate day, LocalDate today) {
        if (this != VIRAL) return 0;
        long since = ChronoUnit.DAYS.between(viralFrom(today), day);
        if (since < 0) return 0;
        return since < 9 ? 1.9 * (since + 1) / 9 : 0.05 + 1.85 * Math.exp(-(since - 8) / 17.0);
    }

    static LocalDate viralFrom(LocalDate today) {
        return lastMonth(today).atDay(4);
    }

    /** The last day somebody exported figures for. */
    LocalDate lastDay(LocalDate today) {
        return this == NOT_UPDATED ? lastMonth(today).minusMonths(1).atEndOfMonth() : today;
    }

    /** Whether somebody exported this metric for this month. */
    boolean exported(YearMonth month, Measure measure, LocalDate today) {
        if (this != GAPS) return true;
        long ago = ChronoUnit.MONTHS.between(month, YearMonth.from(today));
        if (ago == 6 || ago == 7) return false;
        return ago != 10 || measure == Measure.OUTBOUND || measure == Measure.IMPRESSIONS;
    }

    private static YearMonth lastMonth(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }
}
