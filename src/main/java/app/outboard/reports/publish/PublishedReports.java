package app.outboard.reports.publish;

import static app.outboard.schema.Tables.REPORT;
import static app.outboard.schema.Tables.REPORT_VERSION;
import static org.jooq.impl.DSL.max;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.reports.page.ReportPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What a client may be shown of reports, for pages outside the agency: one statement each. A page is drawn by
 * {@code reports/_report :: report}, which leads nowhere into the agency; {@link ReportPage#without} leaves blocks out.
 */
public final class PublishedReports {
    private PublishedReports() {}

    /** A report that can be shown, by its newest version. */
    public record Choice(ReportId report, Period period, int version, Instant publishedAt) {}

    /** Those with a version, the newest period first. */
    public static List<Choice> all(DSLContext sql, ClientScope scope) {
        var number = max(REPORT_VERSION.NUMBER);
        var at = max(REPORT_VERSION.PUBLISHED_AT);
        return sql.select(REPORT.ID, REPORT.FROM_ON, REPORT.TO_ON, number, at)
                .from(REPORT)
                .join(REPORT_VERSION)
                .on(REPORT_VERSION.AGENCY_ID.eq(REPORT.AGENCY_ID))
                .and(REPORT_VERSION.REPORT_ID.eq(REPORT.ID))
                .where(REPORT.AGENCY_ID.eq(scope.agency()))
                .and(REPORT.CLIENT_ID.eq(scope.client()))
                .groupBy(REPORT.ID, REPORT.FROM_ON, REPORT.TO_ON)
                .orderBy(REPORT.TO_ON.desc(), REPORT.FROM_ON.desc())
                .fetch(row -> new Choice(
                        row.value1(),
                        new Period(row.value2(), row.value3()),
                        row.value4(),
                        row.value5().toInstant()));
    }

    /** The newest version of a report; empty while there is none, and where it is not what was published any more. */
    public static Optional<ReportPage> newest(DSLContext sql, ClientScope scope, ReportId report) {
        return VersionRows.newest(sql, scope, report).map(Version::page);
    }

    /** One version, whatever came after it. */
    public static Optional<ReportPage> version(DSLContext sql, ClientScope scope, ReportId report, int number) {
        return VersionRows.find(sql, scope, report, number).map(Version::page);
    }
}
