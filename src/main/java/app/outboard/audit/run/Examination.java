package app.outboard.audit.run;

import app.outboard.audit.finding.Answer;
import app.outboard.audit.finding.AnswerQueries;
import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.Finding.Proof;
import app.outboard.audit.finding.FindingQueries;
import app.outboard.audit.finding.Register;
import app.outboard.audit.finding.Seen;
import app.outboard.audit.finding.Seen.Effect;
import app.outboard.audit.finding.Status;
import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.material.LinkReader;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.MaterialReader;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.setting.SettingQueries;
import app.outboard.audit.setting.Settings;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.AuditRunId;
import app.outboard.platform.db.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Carries an audit out: reads on one snapshot, judges in memory, stores in one transaction. */
final class Examination {
    private static final int READ = 40;
    private static final int JUDGED = 80;

    private final Database database;
    private final Judging judging;
    private final InstantSource clock;

    Examination(Database database, Judging judging, InstantSource clock) {
        this.database = database;
        this.judging = judging;
        this.clock = clock;
    }

    /** What an audit knows before it judges. */
    private record Known(
            Material material,
            Settings settings,
            Map<RuleId, Answer> answers,
            Map<RuleId, Recheck.Earlier> earlier,
            Map<RuleId, Finding> findings) {}

    /** Does a run that was asked for. True where it was asked for again meanwhile; nothing where it is done already. */
    boolean run(ClientScope scope, AuditRunId run) {
        if (!database.write(scope, tx -> new RunStore(tx, scope).begin(run))) return false;
        var known = known(scope);
        progress(scope, run, READ);
        var results = judged(known);
        progress(scope, run, JUDGED);
        return database.job(scope, tx -> store(tx, scope, run, known, results));
    }

    Report now(ClientScope scope, Cause cause) {
        var known = known(scope);
        var results = judged(known);
        return database.job(scope, tx -> {
            var run = new RunStore(tx, scope).make(cause, clock.instant());
            store(tx, scope, run, known, results);
            return RunQueries.report(tx, scope, RunQueries.find(tx, scope, run).orElseThrow());
        });
    }

    void fail(ClientScope scope, AuditRunId run) {
        database.write(scope, tx -> {
            new RunStore(tx, scope).fail(run, clock.instant());
            return true;
        });
    }

    private Known known(ClientScope scope) {
        return database.read(scope, sql -> {
            var settings = SettingQueries.of(sql, scope);
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            var material = new MaterialReader(sql, scope, today)
                    .read(settings.lexicon(), LinkReader.read(sql, scope), LinkChecks.areOn(sql, scope.member()));
            return new Known(
                    material,
                    settings,
                    AnswerQueries.of(sql, scope),
                    RunQueries.earlier(sql, scope),
                    FindingQueries.of(sql, scope));
        });
    }

    private List<Result> judged(Known known) {
        var results = judging.judge(known.material(), known.settings(), known.answers());
        return new Recheck(known.earlier(), known.findings()).held(results);
    }

    private void progress(ClientScope scope, AuditRunId run, int percent) {
        database.write(scope, tx -> {
            new RunStore(tx, scope).progress(run, percent);
            return true;
        });
    }

    /** A person may have changed a finding while the run judged: what it means for it is asked of how it is now. */
    private boolean store(DSLContext tx, ClientScope scope, AuditRunId run, Known known, List<Result> results) {
        // The overview says on which days there were audits.
        Clients.changed(tx, scope);
        RunStore.oneAtATime(tx, scope);
        var now = clock.instant();
        boolean again = new RunStore(tx, scope).end(run, known.material(), results, now);
        var findings = FindingQueries.of(tx, scope);
        var seen = results.stream()
                .filter(Result::isDecided)
                .flatMap(result -> seen(result, findings.get(result.rule())).stream())
                .toList();
        new Register(tx, scope, run, now).write(seen);
        // No audit waits for looks at links: the next one reads what these find.
        LinkChecks.request(tx, scope, now);
        return again;
    }

    private static Optional<Seen> seen(Result result, @Nullable Finding finding) {
        return effect(result, finding).map(effect -> new Seen(result.rule(), effect));
    }

    private static Optional<Effect> effect(Result result, @Nullable Finding finding) {
        if (finding == null) return result.isFound() ? Optional.of(Effect.OPENED) : Optional.empty();
        boolean fixed = finding.status() == Status.FIXED;
        if (result.isFound()) return Optional.of(fixed ? Effect.CAME_BACK : Effect.STILL_THERE);
        if (!fixed) return Optional.of(Effect.GONE);
        return finding.proof() == Proof.HAND ? Optional.of(Effect.CONFIRMED) : Optional.empty();
    }
}
