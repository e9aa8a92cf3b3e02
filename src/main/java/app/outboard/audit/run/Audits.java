package app.outboard.audit.run;

import static app.outboard.schema.Tables.AUDIT_RESULT;
import static app.outboard.schema.Tables.AUDIT_RUN;
import static app.outboard.schema.Tables.FINDING;
import static app.outboard.schema.Tables.FINDING_ACT;
import static app.outboard.schema.Tables.RULE_ANSWER;
import static app.outboard.schema.Tables.RULE_SETTING;
import static app.outboard.schema.Tables.WORD_LIST;

import app.outboard.accounts.Closing;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.setting.SettingQueries;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Jobs;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;

/** The verbs of auditing. */
public final class Audits {
    private final Database database;
    private final Rulebook rulebook;
    private final Judging judging;
    private final Examination examination;
    private final Trail trail;
    private final InstantSource clock;

    public Audits(Database database, Rulebook rulebook, Trail trail, InstantSource clock) {
        this.database = database;
        this.rulebook = rulebook;
        this.judging = new Judging(rulebook);
        this.examination = new Examination(database, judging, clock);
        this.trail = trail;
        this.clock = clock;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    Examination examination() {
        return examination;
    }

    /** Has a client audited in the background. While one is under way, it is run again after. */
    public void ask(ClientScope scope, Cause cause) {
        database.write(scope, tx -> {
            ask(tx, scope, cause);
            return true;
        });
    }

    /** The same in the caller's transaction: nothing is asked for unless that commits. */
    void ask(DSLContext tx, ClientScope scope, Cause cause) {
        new RunStore(tx, scope).ask(cause, clock.instant()).ifPresent(run -> {
            enqueue(tx, scope, run);
            if (cause == Cause.HAND)
                trail.note(tx, scope.agency(), scope.member().person(), "audit.asked", scope.client(), scope.name());
        });
    }

    /** After an import, unless the agency wants none. */
    public void imported(DSLContext tx, ClientScope scope) {
        if (SettingQueries.of(tx, scope).runsAfterImports()) ask(tx, scope, Cause.IMPORT);
    }

    /** Audits a client at once, in the caller's thread. */
    public Report now(ClientScope scope) {
        return examination.now(scope, Cause.COMMAND);
    }

    /** The same with another day for today: for clients whose past is invented. */
    public Report on(ClientScope scope, Cause cause, Instant then) {
        return new Examination(database, judging, InstantSource.fixed(then)).now(scope, cause);
    }

    /** Deletes all audits of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        var agency = closing.agency();
        for (var table : List.of(FINDING_ACT, FINDING, RULE_ANSWER, RULE_SETTING, WORD_LIST, AUDIT_RESULT, AUDIT_RUN))
            tx.deleteFrom(table)
                    .where(table.field(AUDIT_RUN.AGENCY_ID).eq(agency))
                    .execute();
    }

    private void enqueue(DSLContext tx, ClientScope scope, AuditRunId run) {
        Jobs.enqueue(tx, AuditJob.NAME, AuditJob.instance(scope, run), AuditJob.payload(scope, run), clock.instant());
    }
}
