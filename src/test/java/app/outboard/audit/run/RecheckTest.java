package app.outboard.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.Status;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.ids.AuditRunId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecheckTest {
    private static final RuleId RULE = new RuleId("C6");
    private static final AuditRunId BEFORE = new AuditRunId(1);

    @Test
    void as_many_cases_graded_higher_are_worse_and_graded_lower_better() {
        assertThat(trend(Severity.HIGH, 1, Severity.MEDIUM, 1)).isEqualTo(Trend.WORSE);
        assertThat(trend(Severity.MEDIUM, 1, Severity.CRITICAL, 1)).isEqualTo(Trend.BETTER);
        assertThat(trend(Severity.HIGH, 1, Severity.HIGH, 1)).isEqualTo(Trend.SAME);
    }

    @Test
    void fewer_cases_are_better_however_they_are_graded() {
        assertThat(trend(Severity.HIGH, 1, Severity.LOW, 2)).isEqualTo(Trend.BETTER);
        assertThat(trend(Severity.LOW, 3, Severity.HIGH, 2)).isEqualTo(Trend.WORSE);
    }

    private static @Nullable Trend trend(Severity now, int cases, Severity then, int casesThen) {
        var finding = new Finding(RULE, Status.OPEN, null, null, "", BEFORE, BEFORE, Instant.EPOCH);
        var earlier = new Recheck.Earlier(BEFORE, then, casesThen, 10);
        var result = new Result(
                RULE,
                Outcome.FOUND,
                false,
                now,
                Certainty.B,
                cases,
                10,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                null,
                null);
        return new Recheck(Map.of(RULE, earlier), Map.of(RULE, finding))
                .held(List.of(result))
                .getFirst()
                .trend();
    }
}
