package app.outboard.demo;

import app.outboard.accounts.Member;
import app.outboard.audit.finding.Answer;
import app.outboard.audit.finding.Change;
import app.outboard.audit.finding.FindingQueries;
import app.outboard.audit.finding.Findings;
import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.run.Audits;
import app.outboard.audit.run.Cause;
import app.outboard.audit.run.RunQueries;
import app.outboard.audit.setting.RuleSettings;
import app.outboard.clients.ClientScope;
import app.outboard.demo.invented.Habits;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** What the invented manager does about audits: runs them month by month, answers, takes findings up. */
final class CheckUps {
    private static final int MANY = 100;

    private final Database database;
    private final Audits audits;
    private final Findings findings;
    private final LinkChecks links;
    private final RuleSettings settings;
    private final InstantSource clock;

    CheckUps(Database database, Audits audits, LinkChecks links, Trail trail, InstantSource clock) {
        this.database = database;
        this.audits = audits;
        this.findings = new Findings(database, trail, clock);
        this.links = links;
        this.settings = new RuleSettings(database, trail, links);
        this.clock = clock;
    }

    /** While the past is made no import is audited as of today. Links lead to sites nobody has: none is looked at. */
    void begin(Member member) {
        settings.auditAfterImports(member, false);
        links.switchTo(member, false);
    }

    void end(Member member) {
        settings.auditAfterImports(member, true);
    }

    /** How many audits there are. */
    int done(ClientScope scope) {
        return database.read(scope, sql -> RunQueries.done(sql, scope, MANY)).size();
    }

    void audit(ClientScope scope, Instant at) {
        audits.on(scope, Cause.SCHEDULE, at);
    }

    void answer(ClientScope scope, Habits habits) {
        habits.answers()
                .forEach((rule, seen) -> findings.answer(
                        scope,
                        new RuleId(rule),
                        new Answer(
                                seen.problem(),
                                seen.cases(),
                                seen.note(),
                                Objects.requireNonNullElse(seen.examples(), ""),
                                null,
                                clock.instant())));
    }

    /** Each act goes to a finding of the newest audit; where that did not find it, nothing happens. */
    void act(ClientScope scope, Habits habits) {
        for (var act : habits.acts()) {
            var rule = new RuleId(act.rule());
            var known = database.read(scope, sql -> FindingQueries.find(sql, scope, rule))
                    .orElse(null);
            if (known == null || !known.status().isOpen()) continue;
            var change = new Change(Change.Kind.valueOf(act.act()), null, act.note());
            findings.change(scope, rule, known.changedAt(), change);
            own(scope, rule);
        }
    }

    private void own(ClientScope scope, RuleId rule) {
        var known = database.read(scope, sql -> FindingQueries.find(sql, scope, rule))
                .orElse(null);
        if (known != null)
            findings.change(
                    scope,
                    rule,
                    known.changedAt(),
                    new Change(Change.Kind.ASSIGN, scope.member().person(), ""));
    }
}
