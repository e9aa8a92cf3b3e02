package app.outboard.reports.publish;

import app.outboard.ids.PersonId;
import app.outboard.ids.ReportId;
import app.outboard.reports.page.ReportPage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version.
 *
 * @param page null where it is not what was published any more: then it is shown to nobody
 */
public record Version(
        long id,
        ReportId report,
        int number,
        Instant publishedAt,
        @Nullable PersonId publishedBy,
        @Nullable ReportPage page) {}
