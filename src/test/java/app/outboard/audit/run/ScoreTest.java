package app.outboard.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Section;
import app.outboard.audit.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScoreTest {
    @Test
    void a_rule_loses_the_share_at_fault_times_its_weight() {
        // Weights 6 and 1: of 7, half of the 6 is lost.
        var score = Score.of(List.of(
                result("A2", Severity.HIGH, Certainty.A, 5, 10), result("A1", Severity.LOW, Certainty.B, 0, 10)));

        assertThat(score.total().orElseThrow()).isEqualTo(100 * 4.0 / 7, offset(1e-9));
        assertThat(score.sections()).containsOnlyKeys(Section.TEXTS);
    }

    @Test
    void only_what_is_all_in_order_has_all_points() {
        assertThat(Score.points(99.8)).isEqualTo(99);
        assertThat(Score.points(100)).isEqualTo(100);
        assertThat(Score.points(86.5)).isEqualTo(87);
    }

    @Test
    void rules_of_thin_evidence_and_for_information_do_not_count() {
        var score = Score.of(List.of(
                result("A6", Severity.LOW, Certainty.C, 10, 10),
                result("E12", Severity.INFO, Certainty.A, 3, 3),
                result("C6", Severity.HIGH, Certainty.B, 0, 1)));

        assertThat(score.total()).hasValue(100);
        assertThat(score.sections()).containsOnlyKeys(Section.RHYTHM);
    }

    @Test
    void what_was_not_run_is_no_pass() {
        var notRun = new Result(
                new RuleId("A2"),
                Outcome.NOT_RUN,
                false,
                Severity.HIGH,
                Certainty.A,
                0,
                0,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(Need.PIN_TITLES),
                null,
                null);

        assertThat(Score.of(List.of(notRun)).total()).isEmpty();
    }

    @Test
    void what_people_answered_has_a_score_of_its_own() {
        var byHand = new Result(
                new RuleId("F1"),
                Outcome.FOUND,
                true,
                Severity.CRITICAL,
                Certainty.A,
                1,
                1,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                null,
                null);
        var score = Score.of(List.of(byHand, result("A2", Severity.HIGH, Certainty.A, 0, 10)));

        assertThat(score.total()).hasValue(100);
        assertThat(score.byHand()).hasValue(0);
    }

    private static Result result(String rule, Severity severity, Certainty certainty, int cases, int of) {
        return new Result(
                new RuleId(rule),
                cases > 0 ? Outcome.FOUND : Outcome.CLEAR,
                false,
                severity,
                certainty,
                cases,
                of,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                null,
                null);
    }
}
