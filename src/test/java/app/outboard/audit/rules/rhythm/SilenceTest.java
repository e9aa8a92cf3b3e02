package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class SilenceTest {
    private final Silence rule = new Silence();

    @Test
    void grades_by_days_since_the_last_pin() {
        assertThat(found(after(15)).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(after(30)).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(after(31)).severity()).isEqualTo(Severity.HIGH);
        assertThat(found(after(90)).severity()).isEqualTo(Severity.HIGH);
        assertThat(found(after(91)).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(subjects(after(91)))
                .containsExactly(Given.TODAY.minusDays(91).toString());
    }

    @Test
    void lets_two_weeks_pass() {
        assertThat(after(14)).isEqualTo(new Judgement.Clear(1));
        assertThat(after(0)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void does_not_count_saved_or_planned_pins() {
        var judgement = new Given()
                .pin(numbered(1).daysAgo(20))
                .pin(numbered(2).daysAgo(1).saved())
                .pin(numbered(3).daysAgo(-5))
                .judgedBy(rule);
        assertThat(value(found(judgement).cases().getFirst(), "days_ago")).isEqualTo("20");
    }

    @Test
    void is_not_run_without_days() {
        assertThat(new Given()
                        .pin(numbered(1)
                                .link("https://a.example")
                                .title("A")
                                .image("x")
                                .board("b"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DATES));
    }

    private Judgement after(int days) {
        return new Given()
                .pin(numbered(1).daysAgo(days))
                .pin(numbered(2).daysAgo(400))
                .judgedBy(rule);
    }
}
