package app.outboard.analytics.coverage;

import app.outboard.figures.coverage.Backfill;
import app.outboard.figures.coverage.Holdings;
import app.outboard.figures.coverage.Target;
import java.time.YearMonth;
import java.util.List;

/**
 * What is known of a client.
 *
 * @param last the month that ended last, seen from today
 * @param month the one whose sources are shown
 * @param backfill the months whose tables Pinterest still gives
 */
record Coverage(
        Holdings held, Target last, YearMonth month, Backfill backfill, List<Source> days, List<TableSource> tables) {
    Coverage {
        days = List.copyOf(days);
        tables = List.copyOf(tables);
    }
}
