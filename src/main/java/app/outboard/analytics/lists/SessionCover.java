package app.outboard.analytics.lists;

import app.outboard.analytics.measure.RangeChoice;
import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * Which reports of the site's own analytics answer the days of a table: exactly these days, or side by side filling them.
 *
 * @param known the ranges that reports are of, newest first
 * @param read those that are read; none where they cannot fill the days
 * @param sessions of all pages in those reports
 * @param linked of them, on pages a Pin known leads to
 */
public record SessionCover(List<Period> known, List<Period> read, long sessions, long linked) {
    public static final SessionCover NONE = new SessionCover(List.of(), List.of(), 0, 0);

    public SessionCover {
        known = List.copyOf(known);
        read = List.copyOf(read);
    }

    /** Of these reports, those that fill the days; a part of them says nothing beside figures of all. */
    static SessionCover choose(List<Period> known, Period days) {
        var choice = RangeChoice.of(known, days);
        return new SessionCover(known, choice.isWhole() ? choice.ranges() : List.of(), 0, 0);
    }

    SessionCover counted(long all, long ofLinked) {
        return new SessionCover(known, read, all, ofLinked);
    }

    public boolean isKnown() {
        return !read.isEmpty();
    }

    LocalDate[] from() {
        return read.stream().map(Period::from).toArray(LocalDate[]::new);
    }

    LocalDate[] to() {
        return read.stream().map(Period::to).toArray(LocalDate[]::new);
    }
}
