package app.outboard.reports.publish;

import static app.outboard.schema.Tables.REPORT;
import static app.outboard.schema.Tables.REPORT_VERSION;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.page.Shape;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The rows of versions, one statement each. They are written once. */
public final class VersionRows {
    private VersionRows() {}

    static void insert(DSLContext tx, ClientScope scope, ReportId report, int number, ReportPage page, Instant now) {
        var bytes = Shape.write(page);
        tx.insertInto(REPORT_VERSION)
                .set(REPORT_VERSION.AGENCY_ID, scope.agency())
                .set(REPORT_VERSION.REPORT_ID, report)
                .set(REPORT_VERSION.NUMBER, number)
                .set(REPORT_VERSION.SHAPE, (short) Shape.NOW)
                .set(REPORT_VERSION.PAGE, bytes)
                .set(REPORT_VERSION.SHA256, sha256(bytes))
                .set(REPORT_VERSION.PUBLISHED_AT, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .set(REPORT_VERSION.PUBLISHED_BY_ID, scope.member().person())
                .execute();
    }

    /** Newest first. */
    public static List<Version> all(DSLContext sql, ClientScope scope, ReportId report) {
        return versions(sql, scope, REPORT_VERSION.REPORT_ID.eq(report), Integer.MAX_VALUE);
    }

    static Optional<Version> newest(DSLContext sql, ClientScope scope, ReportId report) {
        return versions(sql, scope, REPORT_VERSION.REPORT_ID.eq(report), 1).stream()
                .findFirst();
    }

    public static Optional<Version> find(DSLContext sql, ClientScope scope, ReportId report, int number) {
        return versions(sql, scope, REPORT_VERSION.REPORT_ID.eq(report).and(REPORT_VERSION.NUMBER.eq(number)), 1)
                .stream()
                .findFirst();
    }

    public static Optional<Version> find(DSLContext sql, ClientScope scope, long id) {
        return versions(sql, scope, REPORT_VERSION.ID.eq(id), 1).stream().findFirst();
    }

    static void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(REPORT_VERSION)
                .where(REPORT_VERSION.AGENCY_ID.eq(closing.agency()))
                .execute();
    }

    /** A version of another client's report is not found, whatever its number. */
    private static List<Version> versions(DSLContext sql, ClientScope scope, Condition which, int most) {
        return sql.select(
                        REPORT_VERSION.ID,
                        REPORT_VERSION.REPORT_ID,
                        REPORT_VERSION.NUMBER,
                        REPORT_VERSION.SHAPE,
                        REPORT_VERSION.PAGE,
                        REPORT_VERSION.SHA256,
                        REPORT_VERSION.PUBLISHED_AT,
                        REPORT_VERSION.PUBLISHED_BY_ID)
                .from(REPORT_VERSION)
                .join(REPORT)
                .on(REPORT.AGENCY_ID.eq(REPORT_VERSION.AGENCY_ID))
                .and(REPORT.ID.eq(REPORT_VERSION.REPORT_ID))
                .where(REPORT_VERSION.AGENCY_ID.eq(scope.agency()))
                .and(REPORT.CLIENT_ID.eq(scope.client()))
                .and(which)
                .orderBy(REPORT_VERSION.NUMBER.desc())
                .limit(most)
                .fetch(VersionRows::version);
    }

    private static Version version(Record row) {
        return new Version(
                row.get(REPORT_VERSION.ID),
                row.get(REPORT_VERSION.REPORT_ID),
                row.get(REPORT_VERSION.NUMBER),
                row.get(REPORT_VERSION.PUBLISHED_AT).toInstant(),
                row.get(REPORT_VERSION.PUBLISHED_BY_ID),
                page(row));
    }

    private static @Nullable ReportPage page(Record row) {
        var bytes = row.get(REPORT_VERSION.PAGE);
        boolean intact = MessageDigest.isEqual(sha256(bytes), row.get(REPORT_VERSION.SHA256));
        return intact ? Shape.read(row.get(REPORT_VERSION.SHAPE), bytes) : null;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
