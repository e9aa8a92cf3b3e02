package app.outboard.audit.run;

import static app.outboard.schema.Tables.AUDIT_RESULT;
import static app.outboard.schema.Tables.AUDIT_RUN;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes runs and their results. */
final class RunStore {
    private static final ResultJson JSON = new ResultJson();

    private final DSLContext tx;
    private final ClientScope scope;

    RunStore(DSLContext tx, ClientScope scope) {
        this.tx = tx;
        this.scope = scope;
    }

    /** The command line audits beside the background: their results are stored one after the other. */
    static void oneAtATime(DSLContext tx, ClientScope scope) {
        tx.fetch(
                "select pg_advisory_xact_lock(hashtextextended('audit', ?::bigint))",
                scope.client().value());
    }

    /** Asks for a run; empty, and the one under way told to run again, where there is one. */
    Optional<AuditRunId> ask(Cause cause, Instant now) {
        var made = tx.insertInto(AUDIT_RUN)
                .set(AUDIT_RUN.AGENCY_ID, scope.agency())
                .set(AUDIT_RUN.CLIENT_ID, scope.client())
                .set(AUDIT_RUN.CAUSE, cause.key())
                .set(AUDIT_RUN.PERSON_ID, scope.member().person())
                .set(AUDIT_RUN.ASKED_AT, at(now))
                .onConflictDoNothing()
                .returningResult(AUDIT_RUN.ID)
                .fetchOptional(AUDIT_RUN.ID);
        if (made.isEmpty())
            tx.update(AUDIT_RUN)
                    .set(AUDIT_RUN.AGAIN, true)
                    .where(own())
                    .and(AUDIT_RUN.STATE.in("waiting", "running"))
                    .execute();
        return made;
    }

    /** A run that is made and done in one transaction. */
    AuditRunId make(Cause cause, Instant now) {
        var id = tx.insertInto(AUDIT_RUN)
                .set(AUDIT_RUN.AGENCY_ID, scope.agency())
                .set(AUDIT_RUN.CLIENT_ID, scope.client())
                .set(AUDIT_RUN.CAUSE, cause.key())
                .set(AUDIT_RUN.PERSON_ID, scope.member().person())
                .set(AUDIT_RUN.STATE, "failed") // until it is done, which is in the same transaction
                .set(AUDIT_RUN.ASKED_AT, at(now))
                .returningResult(AUDIT_RUN.ID)
                .fetchSingle(AUDIT_RUN.ID);
        return Objects.requireNonNull(id);
    }

    /** Whether it is still to be done; a run that died is done again. */
    boolean begin(AuditRunId run) {
        return moved(run, "running", 10) > 0;
    }

    void progress(AuditRunId run, int percent) {
        moved(run, "running", percent);
    }

    void fail(AuditRunId run, Instant now) {
        tx.update(AUDIT_RUN)
                .set(AUDIT_RUN.STATE, "failed")
                .set(AUDIT_RUN.ENDED_AT, at(now))
                .where(own())
                .and(AUDIT_RUN.ID.eq(run))
                .and(AUDIT_RUN.STATE.in("waiting", "running"))
                .execute();
    }

    /** Ends a run with what it found. True where it was asked for again meanwhile. */
    boolean end(AuditRunId run, Material material, List<Result> results, Instant now) {
        var figures = material.figures();
        var score = Score.of(results).total();
        var again = tx.update(AUDIT_RUN)
                .set(AUDIT_RUN.STATE, "done")
                .set(AUDIT_RUN.PROGRESS, (short) 100)
                .set(AUDIT_RUN.ENDED_AT, at(now))
                .set(AUDIT_RUN.FIGURES_FROM, figures == null ? null : figures.from())
                .set(AUDIT_RUN.FIGURES_TO, figures == null ? null : figures.to())
                .set(AUDIT_RUN.PINS, material.pins().size())
                .set(AUDIT_RUN.BOARDS, material.boards().size())
                .set(AUDIT_RUN.SCORE, score.isPresent() ? Double.valueOf(score.getAsDouble()) : null)
                .where(own())
                .and(AUDIT_RUN.ID.eq(run))
                .returningResult(AUDIT_RUN.AGAIN)
                .fetchSingle(AUDIT_RUN.AGAIN);
        tx.batch(results.stream().map(result -> kept(run, result)).toList()).execute();
        return Boolean.TRUE.equals(again);
    }

    private Query kept(AuditRunId run, Result result) {
        var trend = result.trend();
        return tx.insertInto(AUDIT_RESULT)
                .set(AUDIT_RESULT.AGENCY_ID, scope.agency())
                .set(AUDIT_RESULT.CLIENT_ID, scope.client())
                .set(AUDIT_RESULT.RUN_ID, run)
                .set(AUDIT_RESULT.RULE, result.rule().value())
                .set(AUDIT_RESULT.OUTCOME, result.outcome().key())
                .set(AUDIT_RESULT.BY_HAND, result.byHand())
                .set(AUDIT_RESULT.SEVERITY, result.severity().key())
                .set(AUDIT_RESULT.CERTAINTY, result.certainty().name())
                .set(AUDIT_RESULT.CASES, result.cases())
                .set(AUDIT_RESULT.LOOKED_AT, result.lookedAt())
                .set(AUDIT_RESULT.SUBJECTS, result.subjects().toArray(String[]::new))
                .set(AUDIT_RESULT.EXAMPLES, JSON.write(result.examples()))
                .set(AUDIT_RESULT.SETTINGS, JSON.write(result.settings()))
                .set(
                        AUDIT_RESULT.NEEDS,
                        result.needs().stream().map(Need::key).sorted().toArray(String[]::new))
                .set(AUDIT_RESULT.TREND, trend == null ? null : trend.key())
                .set(AUDIT_RESULT.BEFORE_RUN_ID, result.before());
    }

    private int moved(AuditRunId run, String state, int percent) {
        return tx.update(AUDIT_RUN)
                .set(AUDIT_RUN.STATE, state)
                .set(AUDIT_RUN.PROGRESS, (short) percent)
                .where(own())
                .and(AUDIT_RUN.ID.eq(run))
                .and(AUDIT_RUN.STATE.in("waiting", "running"))
                .execute();
    }

    private Condition own() {
        return DSL.and(AUDIT_RUN.AGENCY_ID.eq(scope.agency()), AUDIT_RUN.CLIENT_ID.eq(scope.client()));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
