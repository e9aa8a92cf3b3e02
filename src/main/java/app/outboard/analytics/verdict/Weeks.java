package app.outboard.analytics.verdict;

import app.outboard.analytics.question.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Runs of seven days that end on a given day, a year back. Not ISO weeks: the newest ends where the history does. */
final class Weeks {
    static final int YEAR = 52;

    /** Fewer pairs of neighbouring weeks say too little about a client. */
    static final int ENOUGH_PAIRS = 8;

    private Weeks() {}

    /** Newest first. */
    static List<Period> endingOn(LocalDate last) {
        return IntStream.range(0, YEAR)
                .mapToObj(week -> Period.ending(last.minusDays(7L * week), 7))
                .toList();
    }
}
