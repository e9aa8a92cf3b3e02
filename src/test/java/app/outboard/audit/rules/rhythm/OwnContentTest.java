package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OwnContentTest {
    private final OwnContent rule = new OwnContent();

    @Test
    void grades_by_the_share_of_own_pins() {
        assertThat(found(account(4, 6).judgedBy(rule)).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(account(2, 8).judgedBy(rule)).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(account(1, 9).judgedBy(rule)).severity()).isEqualTo(Severity.HIGH);
        assertThat(value(found(account(1, 9).judgedBy(rule)).cases().getFirst(), "own_share"))
                .isEqualTo("0.1");
    }

    @Test
    void lets_one_half_pass() {
        assertThat(account(5, 5).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void looks_at_ninety_days() {
        assertThat(account(5, 5).pin(numbered(999).daysAgo(90).saved()).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
        assertThat(account(5, 5).pin(numbered(999).daysAgo(89).saved()).judgedBy(rule))
                .isInstanceOf(Judgement.Found.class);
    }

    @Test
    void says_nothing_of_a_few_pins_or_of_pins_of_unknown_makers() {
        assertThat(account(1, 8).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_PINS));
        assertThat(account(1, 8).pin(numbered(999).daysAgo(3)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.MORE_PINS));
    }

    @Test
    void is_not_run_where_nobody_says_who_made_a_pin() {
        assertThat(new Given().pin(numbered(1).daysAgo(3)).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.PIN_SAVED));
    }

    @Test
    void is_not_run_without_days() {
        assertThat(new Given().pin(numbered(1).title("A").saved()).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DATES));
    }

    private static Given account(int own, int others) {
        var given = new Given();
        IntStream.range(0, own)
                .forEach(n -> given.pin(numbered(n + 1).daysAgo(89).made(true)));
        IntStream.range(0, others)
                .forEach(n -> given.pin(numbered(n + 100).daysAgo(3).saved()));
        return given;
    }
}
