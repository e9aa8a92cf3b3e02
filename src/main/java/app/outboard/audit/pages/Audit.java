package app.outboard.audit.pages;

import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.FindingQueries;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a client's audit page knows.
 *
 * @param latest whatever became of it; null before the first
 * @param report of the newest run that is done
 * @param history the newest runs that are done, newest first
 * @param found how many findings each of them had
 */
record Audit(
        @Nullable Run latest,
        @Nullable Report report,
        List<Run> history,
        Map<AuditRunId, Integer> found,
        Map<RuleId, Finding> findings) {
    private static final int HISTORY = 24;

    static Audit of(DSLContext sql, ClientScope scope) {
        var history = RunQueries.done(sql, scope, HISTORY);
        return new Audit(
                RunQueries.latest(sql, scope).orElse(null),
                history.isEmpty() ? null : RunQueries.report(sql, scope, history.getFirst()),
                history,
                RunQueries.found(sql, scope, history.stream().map(Run::id).toList()),
                FindingQueries.of(sql, scope));
    }
}
