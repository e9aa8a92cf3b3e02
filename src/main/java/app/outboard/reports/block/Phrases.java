package app.outboard.reports.block;

import app.outboard.analytics.question.Period;
import app.outboard.analytics.verdict.Difference;
import app.outboard.platform.text.Words;
import java.time.YearMonth;
import java.util.Locale;

/** How periods and rates are spoken of. */
final class Phrases {
    private static final double WHOLE = 0.1;
    private static final double UNSURE = 0.25;

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    /** "November 2026", "2026" */
    String name(Period period) {
        return period.isWholeYear()
                ? String.valueOf(period.from().getYear())
                : words.dates().span(period.from(), period.to());
    }

    /** "in November 2026", "in 2026" */
    String in(Period period) {
        return words.say(period.isWholeYear() ? "report.in.year" : "report.in.month", name(period));
    }

    /** A report's title begins with its month alone, with a capital whatever the language. */
    String heading(Period period) {
        return capital(period.isWholeMonth() ? words.dates().monthName(YearMonth.from(period.from())) : name(period));
    }

    /** "December", for what a month is like in any year. */
    String month(YearMonth month) {
        return words.dates().monthName(month);
    }

    /** "11", "4.3": of every 100. From ten on a fraction of a person says nothing. */
    String ofHundred(double fraction) {
        if (fraction >= WHOLE) return words.numbers().count(Math.round(fraction * 100));
        return words.numbers().perHundred(fraction);
    }

    static String capital(String text) {
        if (text.isEmpty()) return text;
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** On the days known of both, where those are not all of the period's. */
    String likeForLike(String text, Difference sides, Period period) {
        return sides.kind() == Difference.Kind.PER_DAY || sides.days() >= period.days()
                ? text
                : words.say("report.against.days", text, sides.days());
    }

    /** Noise that looks like a change: too few clicks to call it the same. */
    static boolean isUnsure(Difference sides) {
        var relative = sides.relative();
        return relative != null && Math.abs(relative) >= UNSURE;
    }
}
