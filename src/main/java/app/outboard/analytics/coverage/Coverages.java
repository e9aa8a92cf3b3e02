package app.outboard.analytics.coverage;

import app.outboard.clients.ClientScope;
import app.outboard.figures.DayRange;
import app.outboard.figures.coverage.Backfill;
import app.outboard.figures.coverage.Holdings;
import app.outboard.figures.coverage.HoldingsQueries;
import app.outboard.figures.coverage.Target;
import app.outboard.platform.db.Database;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a client's coverage, in a fixed number of statements. */
final class Coverages {
    private final Database database;
    private final InstantSource clock;

    Coverages(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Coverage of(ClientScope scope, @Nullable String month) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var last = Target.lastMonth(today, scope.member().house().provisionalDays());
        return database.read(scope, sql -> {
            var held = HoldingsQueries.of(sql, scope);
            var shown = chosen(month, held, last, today);
            var range = DayRange.of(shown);
            return new Coverage(
                    held,
                    last,
                    shown,
                    Backfill.of(held, last),
                    SourceQueries.days(sql, scope, range),
                    SourceQueries.tables(sql, scope, range));
        });
    }

    /** The month of the address, if there can be figures of it; else the newest with any, else the last. */
    private static YearMonth chosen(@Nullable String month, Holdings held, Target last, LocalDate today) {
        if (month != null) {
            try {
                var said = YearMonth.parse(month);
                if (said.getYear() >= 2010 && !said.isAfter(YearMonth.from(today))) return said;
            } catch (DateTimeException e) {
                // What is no month asks for nothing in particular.
            }
        }
        var newest = held.lastKnown();
        return newest == null ? last.month() : YearMonth.from(newest);
    }
}
