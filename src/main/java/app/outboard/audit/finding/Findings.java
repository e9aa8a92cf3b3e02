package app.outboard.audit.finding;

import static app.outboard.schema.Tables.FINDING;
import static app.outboard.schema.Tables.FINDING_ACT;
import static app.outboard.schema.Tables.RULE_ANSWER;

import app.outboard.audit.rule.RuleId;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What people do to findings, and what they answer by hand. */
public final class Findings {
    private final Database database;
    private final Trail trail;
    private final InstantSource clock;

    public Findings(Database database, Trail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** How a change ended. */
    public enum Changed {
        DONE,
        /** A colleague or a run changed it meanwhile. */
        MOVED_ON,
        /** There is no such finding. */
        UNKNOWN
    }

    /**
     * Changes a finding that is still as the person saw it.
     *
     * @param seen when it had last changed, as the person saw it
     */
    public Changed change(ClientScope scope, RuleId rule, Instant seen, Change change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.write(scope, tx -> {
            if (FindingQueries.find(tx, scope, rule).isEmpty()) return Changed.UNKNOWN;
            if (changed(tx, scope, rule, seen, change, now) == 0) return Changed.MOVED_ON;
            act(tx, scope, rule, change, now);
            trail.note(
                    tx,
                    scope.agency(),
                    scope.member().person(),
                    "finding." + change.kind().act(),
                    scope.client(),
                    rule.value());
            return Changed.DONE;
        });
    }

    /** Keeps what somebody saw with their own eyes; {@code null} takes an answer back. */
    public void answer(ClientScope scope, RuleId rule, @Nullable Answer answer) {
        database.write(scope, tx -> {
            tx.insertInto(RULE_ANSWER)
                    .set(RULE_ANSWER.AGENCY_ID, scope.agency())
                    .set(RULE_ANSWER.CLIENT_ID, scope.client())
                    .set(RULE_ANSWER.RULE, rule.value())
                    .set(RULE_ANSWER.ANSWER, answer == null ? "unknown" : answer.problem() ? "problem" : "fine")
                    .set(RULE_ANSWER.CASES, answer == null ? null : answer.cases())
                    .set(RULE_ANSWER.NOTE, answer == null ? "" : answer.note())
                    .set(RULE_ANSWER.EXAMPLES, answer == null ? "" : answer.examples())
                    .set(RULE_ANSWER.PERSON_ID, scope.member().person())
                    .set(RULE_ANSWER.ANSWERED_AT, at(clock.instant()))
                    .execute();
            trail.note(tx, scope.agency(), scope.member().person(), "rule.answered", scope.client(), rule.value());
            return true;
        });
    }

    private static int changed(
            DSLContext tx, ClientScope scope, RuleId rule, Instant seen, Change change, Instant now) {
        var status = change.kind().status();
        var update = tx.update(FINDING).set(FINDING.CHANGED_AT, at(now));
        if (change.kind() == Change.Kind.ASSIGN) update = update.set(FINDING.OWNER_ID, change.owner());
        if (status != null)
            update = update.set(FINDING.STATUS, status.key())
                    .set(FINDING.PROOF, status == Status.FIXED ? "hand" : null)
                    .set(FINDING.REASON, status == Status.OPEN ? "" : change.note());
        return update.where(is(scope, rule))
                .and(FINDING.CHANGED_AT.eq(at(seen)))
                .execute();
    }

    private static void act(DSLContext tx, ClientScope scope, RuleId rule, Change change, Instant now) {
        tx.insertInto(FINDING_ACT)
                .set(FINDING_ACT.AGENCY_ID, scope.agency())
                .set(FINDING_ACT.CLIENT_ID, scope.client())
                .set(FINDING_ACT.RULE, rule.value())
                .set(FINDING_ACT.AT, at(now))
                .set(FINDING_ACT.PERSON_ID, scope.member().person())
                .set(FINDING_ACT.ACT, change.kind().act())
                .set(FINDING_ACT.OWNER_ID, change.owner())
                .set(FINDING_ACT.NOTE, change.note())
                .execute();
    }

    private static Condition is(ClientScope scope, RuleId rule) {
        return DSL.and(
                FINDING.AGENCY_ID.eq(scope.agency()),
                FINDING.CLIENT_ID.eq(scope.client()),
                FINDING.RULE.eq(rule.value()));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
