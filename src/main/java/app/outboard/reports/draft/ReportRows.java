package app.outboard.reports.draft;

import static app.outboard.schema.Tables.REPORT;
import static app.outboard.schema.Tables.REPORT_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** The rows of reports: one statement each. */
final class ReportRows {
    private static final Condition OWN_VERSIONS =
            REPORT_VERSION.AGENCY_ID.eq(REPORT.AGENCY_ID).and(REPORT_VERSION.REPORT_ID.eq(REPORT.ID));
    private static final Field<Integer> VERSION = coalesce(
                    field(select(max(REPORT_VERSION.NUMBER))
                            .from(REPORT_VERSION)
                            .where(OWN_VERSIONS)),
                    inline(0))
            .as("version");
    private static final Field<OffsetDateTime> PUBLISHED_AT = field(select(max(REPORT_VERSION.PUBLISHED_AT))
                    .from(REPORT_VERSION)
                    .where(OWN_VERSIONS))
            .as("published_at");

    private ReportRows() {}

    /** The newest period first. */
    static List<Report> all(DSLContext sql, ClientScope scope) {
        return reports(sql, scope, DSL.trueCondition()).fetch(ReportRows::report);
    }

    static Optional<Report> find(DSLContext sql, ClientScope scope, ReportId id) {
        return reports(sql, scope, REPORT.ID.eq(id)).fetchOptional(ReportRows::report);
    }

    static Optional<Report> find(DSLContext sql, ClientScope scope, Period period) {
        return reports(sql, scope, REPORT.FROM_ON.eq(period.from()).and(REPORT.TO_ON.eq(period.to())))
                .fetchOptional(ReportRows::report);
    }

    /** Empty where there is one of these days. */
    static Optional<ReportId> insert(DSLContext tx, ClientScope scope, Period period, Instant now) {
        return tx.insertInto(REPORT)
                .set(REPORT.AGENCY_ID, scope.agency())
                .set(REPORT.CLIENT_ID, scope.client())
                .set(REPORT.FROM_ON, period.from())
                .set(REPORT.TO_ON, period.to())
                .set(REPORT.CREATED_AT, utc(now))
                .set(REPORT.CHANGED_AT, utc(now))
                .set(REPORT.CHANGED_BY_ID, scope.member().person())
                .onConflictDoNothing()
                .returningResult(REPORT.ID)
                .fetchOptional(REPORT.ID);
    }

    /** Nobody else changes it until the transaction ends. */
    static boolean lock(DSLContext tx, ClientScope scope, ReportId id) {
        return tx.select(REPORT.ID)
                .from(REPORT)
                .where(own(scope))
                .and(REPORT.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    static void change(DSLContext tx, ClientScope scope, ReportId id, State state, Instant now) {
        tx.update(REPORT)
                .set(REPORT.STATE, state.key())
                .set(REPORT.CHANGED_AT, utc(now))
                .set(REPORT.CHANGED_BY_ID, scope.member().person())
                .where(own(scope))
                .and(REPORT.ID.eq(id))
                .execute();
    }

    private static ResultQuery<?> reports(DSLContext sql, ClientScope scope, Condition which) {
        return sql.select(
                        REPORT.ID,
                        REPORT.FROM_ON,
                        REPORT.TO_ON,
                        REPORT.STATE,
                        REPORT.CHANGED_AT,
                        REPORT.CHANGED_BY_ID,
                        VERSION,
                        PUBLISHED_AT)
                .from(REPORT)
                .where(own(scope))
                .and(which)
                .orderBy(REPORT.TO_ON.desc(), REPORT.FROM_ON.desc());
    }

    private static Condition own(ClientScope scope) {
        return REPORT.AGENCY_ID.eq(scope.agency()).and(REPORT.CLIENT_ID.eq(scope.client()));
    }

    private static Report report(Record row) {
        var published = row.get(PUBLISHED_AT);
        return new Report(
                row.get(REPORT.ID),
                new Period(row.get(REPORT.FROM_ON), row.get(REPORT.TO_ON)),
                State.ofKey(row.get(REPORT.STATE)),
                row.get(REPORT.CHANGED_AT).toInstant(),
                row.get(REPORT.CHANGED_BY_ID),
                row.get(VERSION),
                published == null ? null : published.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
