package app.outboard.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ResultTest {
    @Test
    void of_nothing_nothing_is_in_order() {
        var idle = clear(0, false);
        assertThat(idle.ran()).isFalse();
        assertThat(idle.needs()).containsExactly(Need.SUBJECTS);
        // Else what was wrong with Pins that are gone would stay open for ever.
        assertThat(idle.isDecided()).isTrue();
        assertThat(clear(1, false).ran()).isTrue();
        assertThat(clear(1, false).needs()).isEmpty();
    }

    @Test
    void an_answer_by_hand_ran_whatever_it_counted() {
        assertThat(clear(0, true).ran()).isTrue();
    }

    private static Result clear(int lookedAt, boolean byHand) {
        return new Result(
                new RuleId("Y1"),
                Outcome.CLEAR,
                byHand,
                Severity.MEDIUM,
                Certainty.A,
                0,
                lookedAt,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                null,
                null);
    }
}
