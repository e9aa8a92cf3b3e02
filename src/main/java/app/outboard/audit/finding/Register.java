package app.outboard.audit.finding;

import static app.outboard.schema.Tables.FINDING;
import static app.outboard.schema.Tables.FINDING_ACT;

import app.outboard.audit.finding.Seen.Effect;
import app.outboard.audit.rule.RuleId;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes into findings what a run saw, in the run's own transaction. A round trip each for findings and acts. */
public final class Register {
    private final DSLContext tx;
    private final ClientScope scope;
    private final AuditRunId run;
    private final OffsetDateTime now;

    public Register(DSLContext tx, ClientScope scope, AuditRunId run, Instant now) {
        this.tx = tx;
        this.scope = scope;
        this.run = run;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** One query for each rule there is: their number does not grow with the client. */
    public void write(List<Seen> all) {
        tx.batch(all.stream().map(this::change).toList()).execute();
        tx.batch(all.stream()
                        .filter(seen -> act(seen.effect()) != null)
                        .map(seen -> acted(seen.rule(), act(seen.effect())))
                        .toList())
                .execute();
    }

    private Query change(Seen seen) {
        return switch (seen.effect()) {
            case OPENED -> opened(seen.rule());
            case STILL_THERE -> tx.update(FINDING).set(FINDING.LAST_RUN_ID, run).where(is(seen.rule()));
            case CAME_BACK ->
                tx.update(FINDING)
                        .set(FINDING.LAST_RUN_ID, run)
                        .set(FINDING.STATUS, Status.OPEN.key())
                        .setNull(FINDING.PROOF)
                        .set(FINDING.REASON, "")
                        .set(FINDING.CHANGED_AT, now)
                        .where(is(seen.rule()));
            case GONE, CONFIRMED ->
                tx.update(FINDING)
                        .set(FINDING.STATUS, Status.FIXED.key())
                        .set(FINDING.PROOF, "evidence")
                        .set(FINDING.CHANGED_AT, now)
                        .where(is(seen.rule()));
        };
    }

    private Query opened(RuleId rule) {
        return tx.insertInto(FINDING)
                .set(FINDING.AGENCY_ID, scope.agency())
                .set(FINDING.CLIENT_ID, scope.client())
                .set(FINDING.RULE, rule.value())
                .set(FINDING.STATUS, Status.OPEN.key())
                .set(FINDING.FIRST_RUN_ID, run)
                .set(FINDING.LAST_RUN_ID, run)
                .set(FINDING.CHANGED_AT, now);
    }

    private Query acted(RuleId rule, @Nullable String act) {
        return tx.insertInto(FINDING_ACT)
                .set(FINDING_ACT.AGENCY_ID, scope.agency())
                .set(FINDING_ACT.CLIENT_ID, scope.client())
                .set(FINDING_ACT.RULE, rule.value())
                .set(FINDING_ACT.AT, now)
                .set(FINDING_ACT.RUN_ID, run)
                .set(FINDING_ACT.ACT, act);
    }

    private static @Nullable String act(Effect effect) {
        return switch (effect) {
            case OPENED -> "opened";
            case STILL_THERE -> null;
            case CAME_BACK -> "came_back";
            case GONE -> "fixed";
            case CONFIRMED -> "confirmed";
        };
    }

    private Condition is(RuleId rule) {
        return DSL.and(
                FINDING.AGENCY_ID.eq(scope.agency()),
                FINDING.CLIENT_ID.eq(scope.client()),
                FINDING.RULE.eq(rule.value()));
    }
}
