package app.outboard.audit.run;

import static app.outboard.schema.Tables.AUDIT_RESULT;
import static app.outboard.schema.Tables.AUDIT_RUN;

import app.outboard.analytics.question.Period;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads audits of a client: one statement each. */
public final class RunQueries {
    private static final ResultJson JSON = new ResultJson();

    private RunQueries() {}

    /** The one waiting or under way, if there is one. */
    public static Optional<Run> underWay(DSLContext sql, ClientScope scope) {
        return runs(sql, scope, AUDIT_RUN.STATE.in("waiting", "running"), 1).stream()
                .findFirst();
    }

    /** The newest that is done. */
    public static Optional<Run> newest(DSLContext sql, ClientScope scope) {
        return done(sql, scope, 1).stream().findFirst();
    }

    /** The newest that are done, newest first. */
    public static List<Run> done(DSLContext sql, ClientScope scope, int most) {
        return runs(sql, scope, AUDIT_RUN.STATE.eq("done"), most);
    }

    /** The newest of all, whatever became of it. */
    public static Optional<Run> latest(DSLContext sql, ClientScope scope) {
        return runs(sql, scope, DSL.trueCondition(), 1).stream().findFirst();
    }

    public static Optional<Run> find(DSLContext sql, ClientScope scope, AuditRunId id) {
        return runs(sql, scope, AUDIT_RUN.ID.eq(id), 1).stream().findFirst();
    }

    /** A run with what its rules said. */
    public static Report report(DSLContext sql, ClientScope scope, Run run) {
        return Report.of(run, results(sql, scope, run.id()));
    }

    public static List<Result> results(DSLContext sql, ClientScope scope, AuditRunId run) {
        return results(sql, scope, AUDIT_RESULT.RUN_ID.eq(run)).fetch(RunQueries::result).stream()
                .sorted(Comparator.comparing(Result::rule))
                .toList();
    }

    /** How many rules found something in each of these runs; none for a run where none did. */
    public static Map<AuditRunId, Integer> found(DSLContext sql, ClientScope scope, List<AuditRunId> runs) {
        return sql.select(AUDIT_RESULT.RUN_ID, DSL.count())
                .from(AUDIT_RESULT)
                .where(AUDIT_RESULT.AGENCY_ID.eq(scope.agency()))
                .and(AUDIT_RESULT.CLIENT_ID.eq(scope.client()))
                .and(AUDIT_RESULT.RUN_ID.in(runs))
                .and(AUDIT_RESULT.OUTCOME.eq(Outcome.FOUND.key()))
                .groupBy(AUDIT_RESULT.RUN_ID)
                .fetchMap(AUDIT_RESULT.RUN_ID, DSL.count());
    }

    /** The rules that found this subject at fault in the newest run that is done, in their order. */
    public static List<RuleId> about(DSLContext sql, ClientScope scope, String subject) {
        return sql
                .select(AUDIT_RESULT.RULE)
                .from(AUDIT_RESULT)
                .where(AUDIT_RESULT.AGENCY_ID.eq(scope.agency()))
                .and(AUDIT_RESULT.CLIENT_ID.eq(scope.client()))
                .and(AUDIT_RESULT.RUN_ID.eq(DSL.select(DSL.max(AUDIT_RUN.ID))
                        .from(AUDIT_RUN)
                        .where(AUDIT_RUN.AGENCY_ID.eq(scope.agency()))
                        .and(AUDIT_RUN.CLIENT_ID.eq(scope.client()))
                        .and(AUDIT_RUN.STATE.eq("done"))))
                .and(DSL.val(subject).eq(DSL.any(AUDIT_RESULT.SUBJECTS)))
                .fetch(row -> new RuleId(row.value1()))
                .stream()
                .sorted()
                .toList();
    }

    /** What one rule said in one run. */
    public static Optional<Result> result(DSLContext sql, ClientScope scope, AuditRunId run, RuleId rule) {
        return results(sql, scope, AUDIT_RESULT.RUN_ID.eq(run).and(AUDIT_RESULT.RULE.eq(rule.value())))
                .fetchOptional(RunQueries::result);
    }

    /** What each rule said the last time it ran. */
    static Map<RuleId, Recheck.Earlier> earlier(DSLContext sql, ClientScope scope) {
        var found = new HashMap<RuleId, Recheck.Earlier>();
        sql.selectDistinct(
                        AUDIT_RESULT.RULE,
                        AUDIT_RESULT.RUN_ID,
                        AUDIT_RESULT.SEVERITY,
                        AUDIT_RESULT.CASES,
                        AUDIT_RESULT.LOOKED_AT)
                .on(AUDIT_RESULT.RULE)
                .from(AUDIT_RESULT)
                .where(AUDIT_RESULT.AGENCY_ID.eq(scope.agency()))
                .and(AUDIT_RESULT.CLIENT_ID.eq(scope.client()))
                .and(AUDIT_RESULT.OUTCOME.ne(Outcome.NOT_RUN.key()))
                .orderBy(AUDIT_RESULT.RULE, AUDIT_RESULT.RUN_ID.desc())
                .fetch()
                .forEach(row -> found.put(
                        new RuleId(row.value1()),
                        new Recheck.Earlier(
                                row.value2(), Severity.ofKey(row.value3()).orElseThrow(), row.value4(), row.value5())));
        return found;
    }

    private static List<Run> runs(DSLContext sql, ClientScope scope, Condition which, int most) {
        return sql.select(
                        AUDIT_RUN.ID,
                        AUDIT_RUN.CAUSE,
                        AUDIT_RUN.PERSON_ID,
                        AUDIT_RUN.STATE,
                        AUDIT_RUN.PROGRESS,
                        AUDIT_RUN.ASKED_AT,
                        AUDIT_RUN.ENDED_AT,
                        AUDIT_RUN.FIGURES_FROM,
                        AUDIT_RUN.FIGURES_TO,
                        AUDIT_RUN.PINS,
                        AUDIT_RUN.BOARDS,
                        AUDIT_RUN.SCORE)
                .from(AUDIT_RUN)
                .where(AUDIT_RUN.AGENCY_ID.eq(scope.agency()))
                .and(AUDIT_RUN.CLIENT_ID.eq(scope.client()))
                .and(which)
                .orderBy(AUDIT_RUN.ID.desc())
                .limit(most)
                .fetch(RunQueries::run);
    }

    private static ResultQuery<?> results(DSLContext sql, ClientScope scope, Condition which) {
        return sql.select(
                        AUDIT_RESULT.RULE,
                        AUDIT_RESULT.OUTCOME,
                        AUDIT_RESULT.BY_HAND,
                        AUDIT_RESULT.SEVERITY,
                        AUDIT_RESULT.CERTAINTY,
                        AUDIT_RESULT.CASES,
                        AUDIT_RESULT.LOOKED_AT,
                        AUDIT_RESULT.SUBJECTS,
                        AUDIT_RESULT.EXAMPLES,
                        AUDIT_RESULT.SETTINGS,
                        AUDIT_RESULT.NEEDS,
                        AUDIT_RESULT.TREND,
                        AUDIT_RESULT.BEFORE_RUN_ID)
                .from(AUDIT_RESULT)
                .where(AUDIT_RESULT.AGENCY_ID.eq(scope.agency()))
                .and(AUDIT_RESULT.CLIENT_ID.eq(scope.client()))
                .and(which);
    }

    private static Run run(Record row) {
        var from = row.get(AUDIT_RUN.FIGURES_FROM);
        var score = row.get(AUDIT_RUN.SCORE);
        return new Run(
                row.get(AUDIT_RUN.ID),
                Cause.valueOf(row.get(AUDIT_RUN.CAUSE).toUpperCase(Locale.ROOT)),
                row.get(AUDIT_RUN.PERSON_ID),
                Run.State.ofKey(row.get(AUDIT_RUN.STATE)),
                row.get(AUDIT_RUN.PROGRESS),
                row.get(AUDIT_RUN.ASKED_AT).toInstant(),
                instant(row.get(AUDIT_RUN.ENDED_AT)),
                from == null ? null : new Period(from, row.get(AUDIT_RUN.FIGURES_TO)),
                orZero(row.get(AUDIT_RUN.PINS)),
                orZero(row.get(AUDIT_RUN.BOARDS)),
                score == null ? OptionalDouble.empty() : OptionalDouble.of(score));
    }

    private static Result result(Record row) {
        var trend = row.get(AUDIT_RESULT.TREND);
        return new Result(
                new RuleId(row.get(AUDIT_RESULT.RULE)),
                Outcome.valueOf(row.get(AUDIT_RESULT.OUTCOME).toUpperCase(Locale.ROOT)),
                row.get(AUDIT_RESULT.BY_HAND),
                Severity.ofKey(row.get(AUDIT_RESULT.SEVERITY)).orElseThrow(),
                Certainty.valueOf(row.get(AUDIT_RESULT.CERTAINTY)),
                row.get(AUDIT_RESULT.CASES),
                row.get(AUDIT_RESULT.LOOKED_AT),
                List.of(row.get(AUDIT_RESULT.SUBJECTS)),
                JSON.cases(row.get(AUDIT_RESULT.EXAMPLES)),
                JSON.settings(row.get(AUDIT_RESULT.SETTINGS)),
                Arrays.stream(row.get(AUDIT_RESULT.NEEDS))
                        .map(key -> Need.valueOf(key.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                trend == null ? null : Trend.valueOf(trend.toUpperCase(Locale.ROOT)),
                row.get(AUDIT_RESULT.BEFORE_RUN_ID));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
