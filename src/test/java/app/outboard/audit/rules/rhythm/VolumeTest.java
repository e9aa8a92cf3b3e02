package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.TODAY;
import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VolumeTest {
    private final Volume rule = new Volume();

    @Test
    void finds_days_of_a_busy_week_the_busiest_first() {
        var given = oldAccount();
        pins(given, 26, "2026-11-01");
        pins(given, 28, "2026-11-03");
        pins(given, 27, "2026-11-07");
        var judgement = given.judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2026-11-03", "2026-11-07", "2026-11-01");
        assertThat(found(judgement).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(judgement).of()).isEqualTo(115);
    }

    @Test
    void lets_three_busy_days_in_eight_and_days_of_just_so_many_pass() {
        var given = oldAccount();
        pins(given, 26, "2026-11-01");
        pins(given, 26, "2026-11-04");
        pins(given, 25, "2026-11-05");
        pins(given, 26, "2026-11-08");
        assertThat(given.judgedBy(rule)).isInstanceOf(Judgement.Clear.class);
    }

    @Test
    void does_not_wait_for_a_third_day_of_far_too_many() {
        var given = oldAccount();
        for (int day = 2; day < 30; day++) pins(given, 20, "2026-10-%02d".formatted(day));
        pins(given, 51, "2026-10-31");
        assertThat(subjects(given.judgedBy(rule))).contains("2026-10-31");
        assertThat(found(given.judgedBy(rule)).severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void finds_a_jump_above_three_times_the_usual() {
        var given = oldAccount();
        pins(given, 31, "2026-11-01");
        assertThat(subjects(given.judgedBy(rule))).containsExactly("2026-11-01");
        assertThat(value(found(given.judgedBy(rule)).cases().getFirst(), "usual_a_day"))
                .isEqualTo("10.0");
    }

    @Test
    void lets_three_times_the_usual_pass() {
        var given = oldAccount();
        pins(given, 30, "2026-11-01");
        assertThat(given.judgedBy(rule)).isInstanceOf(Judgement.Clear.class);
    }

    @Test
    void takes_a_few_pins_after_a_silence_for_no_jump() {
        var given = new Given().pin(numbered(900000).createdOn("2024-01-01"));
        pins(given, 9, "2026-11-01");
        assertThat(given.judgedBy(rule)).isInstanceOf(Judgement.Clear.class);
    }

    @Test
    void allows_a_new_account_half() {
        var given = new Given();
        pins(given, 26, "2026-11-10");
        assertThat(subjects(given.judgedBy(rule))).containsExactly("2026-11-10");
        assertThat(found(given.judgedBy(rule)).severity()).isEqualTo(Severity.HIGH);
        given.pin(numbered(900000).createdOn(TODAY.minusDays(89).toString()));
        assertThat(given.judgedBy(rule)).isInstanceOf(Judgement.Found.class);
        given.pin(numbered(900001).createdOn(TODAY.minusDays(90).toString()));
        assertThat(found(given.judgedBy(rule)).severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void counts_saved_pins_too_and_leaves_planned_ones_out() {
        var given = oldAccount();
        IntStream.range(0, 51)
                .forEach(n ->
                        given.pin(numbered(50000 + n).createdOn("2026-11-01").saved()));
        IntStream.range(0, 51).forEach(n -> given.pin(numbered(60000 + n).createdOn("2026-12-01")));
        assertThat(subjects(given.judgedBy(rule))).containsExactly("2026-11-01");
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

    private int next = 1;

    private void pins(Given given, int count, String day) {
        IntStream.range(0, count).forEach(n -> given.pin(numbered(next++).createdOn(day)));
    }

    /** An account with ten Pins a day for the three months to October. */
    private Given oldAccount() {
        var given = new Given();
        for (int day = 0; day < 91; day++)
            pins(given, 10, LocalDate.of(2026, 8, 2).plusDays(day).toString());
        return given;
    }
}
