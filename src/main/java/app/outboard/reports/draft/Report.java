package app.outboard.reports.draft;

import app.outboard.analytics.question.Period;
import app.outboard.ids.PersonId;
import app.outboard.ids.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report of one month or year.
 *
 * @param changedBy null: the command line
 * @param version the newest published, 0 before the first
 * @param publishedAt when that was
 */
public record Report(
        ReportId id,
        Period period,
        State state,
        Instant changedAt,
        @Nullable PersonId changedBy,
        int version,
        @Nullable Instant publishedAt) {}
