package app.outboard.audit.run;

import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.Status;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.ids.AuditRunId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a run against what was known before: which findings are still there, better, worse, fixed or back. */
final class Recheck {
    private final Map<RuleId, Earlier> earlier;
    private final Map<RuleId, Finding> findings;

    Recheck(Map<RuleId, Earlier> earlier, Map<RuleId, Finding> findings) {
        this.earlier = earlier;
        this.findings = findings;
    }

    /** What a rule said the last time it ran. */
    record Earlier(AuditRunId run, Severity severity, int cases, int lookedAt) {
        double share() {
            return lookedAt == 0 ? 0 : (double) cases / lookedAt;
        }
    }

    List<Result> held(List<Result> results) {
        return results.stream().map(this::held).toList();
    }

    private Result held(Result result) {
        if (!result.isDecided()) return result;
        var before = earlier.get(result.rule());
        return result.with(trend(result, before), before == null ? null : before.run());
    }

    private @Nullable Trend trend(Result result, @Nullable Earlier before) {
        var finding = findings.get(result.rule());
        if (!result.isFound()) return wasThere(finding, before) ? Trend.FIXED : null;
        if (finding == null || before == null) return Trend.NEW;
        if (finding.status() == Status.FIXED) return Trend.BACK;
        return changed(result, before);
    }

    /** Fixed is said once: of what the run before still found, or of what a person said was fixed meanwhile. */
    private static boolean wasThere(@Nullable Finding finding, @Nullable Earlier before) {
        return finding != null && before != null && before.cases() > 0;
    }

    /** More or fewer cases count only where their share goes the same way: more Pins alone make more cases. */
    private static Trend changed(Result now, Earlier before) {
        if (now.cases() < before.cases() && now.share() <= before.share()) return Trend.BETTER;
        if (now.cases() > before.cases() && now.share() >= before.share()) return Trend.WORSE;
        // As many as before, and the rule grades them otherwise: sixty days without a Pin are worse than twenty.
        if (now.cases() != before.cases()) return Trend.SAME;
        int graver = now.severity().compareTo(before.severity());
        return graver < 0 ? Trend.BETTER : graver > 0 ? Trend.WORSE : Trend.SAME;
    }
}
