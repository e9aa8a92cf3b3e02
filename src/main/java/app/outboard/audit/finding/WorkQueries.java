package app.outboard.audit.finding;

import static app.outboard.schema.Tables.AUDIT_RESULT;
import static app.outboard.schema.Tables.FINDING;

import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Tenant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads the open findings of all clients of an agency: one statement each. */
public final class WorkQueries {
    private WorkQueries() {}

    /** Open ones and those in progress, of no order. */
    public static List<Work> open(DSLContext sql, Tenant agency) {
        return sql.select(
                        FINDING.CLIENT_ID,
                        FINDING.RULE,
                        AUDIT_RESULT.SEVERITY,
                        AUDIT_RESULT.CASES,
                        AUDIT_RESULT.LOOKED_AT,
                        AUDIT_RESULT.BY_HAND,
                        AUDIT_RESULT.TREND,
                        FINDING.STATUS,
                        FINDING.OWNER_ID)
                .from(FINDING)
                .join(AUDIT_RESULT)
                .on(AUDIT_RESULT.AGENCY_ID.eq(FINDING.AGENCY_ID))
                .and(AUDIT_RESULT.CLIENT_ID.eq(FINDING.CLIENT_ID))
                .and(AUDIT_RESULT.RUN_ID.eq(FINDING.LAST_RUN_ID))
                .and(AUDIT_RESULT.RULE.eq(FINDING.RULE))
                .where(FINDING.AGENCY_ID.eq(agency.agency()))
                .and(FINDING.STATUS.in(Status.OPEN.key(), Status.IN_PROGRESS.key()))
                .fetch(row -> new Work(
                        row.value1(),
                        new RuleId(row.value2()),
                        Severity.ofKey(row.value3()).orElseThrow(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        Status.ofKey(row.value8()).orElseThrow(),
                        row.value9()));
    }

    /** How many each client has. */
    public static Map<ClientId, Integer> counts(DSLContext sql, Tenant agency) {
        return sql.select(FINDING.CLIENT_ID, DSL.count())
                .from(FINDING)
                .where(FINDING.AGENCY_ID.eq(agency.agency()))
                .and(FINDING.STATUS.in(Status.OPEN.key(), Status.IN_PROGRESS.key()))
                .groupBy(FINDING.CLIENT_ID)
                .fetchMap(FINDING.CLIENT_ID, DSL.count());
    }
}
