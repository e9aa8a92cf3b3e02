package app.outboard.audit.finding;

import static app.outboard.schema.Tables.FINDING;
import static app.outboard.schema.Tables.FINDING_ACT;

import app.outboard.audit.finding.Finding.Proof;
import app.outboard.audit.rule.RuleId;
import app.outboard.clients.ClientScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads findings. */
public final class FindingQueries {
    private FindingQueries() {}

    /** All a client ever had, fixed ones too. */
    public static Map<RuleId, Finding> of(DSLContext sql, ClientScope scope) {
        return findings(sql, scope, DSL.noCondition()).stream()
                .collect(Collectors.toMap(Finding::rule, Function.identity()));
    }

    /** Of one rule; empty where it was never found. */
    public static Optional<Finding> find(DSLContext sql, ClientScope scope, RuleId rule) {
        return findings(sql, scope, FINDING.RULE.eq(rule.value())).stream().findFirst();
    }

    private static List<Finding> findings(DSLContext sql, ClientScope scope, Condition which) {
        return sql.select(
                        FINDING.RULE,
                        FINDING.STATUS,
                        FINDING.PROOF,
                        FINDING.OWNER_ID,
                        FINDING.REASON,
                        FINDING.FIRST_RUN_ID,
                        FINDING.LAST_RUN_ID,
                        FINDING.CHANGED_AT)
                .from(FINDING)
                .where(FINDING.AGENCY_ID.eq(scope.agency()))
                .and(FINDING.CLIENT_ID.eq(scope.client()))
                .and(which)
                .fetch(FindingQueries::finding);
    }

    /** What was done to one, newest first. */
    public static List<Act> acts(DSLContext sql, ClientScope scope, RuleId rule) {
        return sql.select(
                        FINDING_ACT.AT,
                        FINDING_ACT.PERSON_ID,
                        FINDING_ACT.RUN_ID,
                        FINDING_ACT.ACT,
                        FINDING_ACT.OWNER_ID,
                        FINDING_ACT.NOTE)
                .from(FINDING_ACT)
                .where(FINDING_ACT.AGENCY_ID.eq(scope.agency()))
                .and(FINDING_ACT.CLIENT_ID.eq(scope.client()))
                .and(FINDING_ACT.RULE.eq(rule.value()))
                .orderBy(FINDING_ACT.ID.desc())
                .limit(200)
                .fetch(row -> new Act(
                        row.value1().toInstant(),
                        row.value2(),
                        row.value3() != null,
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }

    private static Finding finding(Record row) {
        var proof = row.get(FINDING.PROOF);
        return new Finding(
                new RuleId(row.get(FINDING.RULE)),
                Status.ofKey(row.get(FINDING.STATUS)).orElseThrow(),
                proof == null ? null : Proof.valueOf(proof.toUpperCase(Locale.ROOT)),
                row.get(FINDING.OWNER_ID),
                row.get(FINDING.REASON),
                row.get(FINDING.FIRST_RUN_ID),
                row.get(FINDING.LAST_RUN_ID),
                row.get(FINDING.CHANGED_AT).toInstant());
    }
}
