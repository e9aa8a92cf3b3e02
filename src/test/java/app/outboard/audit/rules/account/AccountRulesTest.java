package app.outboard.audit.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rules.Given;
import app.outboard.audit.rules.GivenPin;
import org.junit.jupiter.api.Test;

final class AccountRulesTest {
    @Test
    void profiles_are_looked_at_by_people() {
        assertThat(AccountRules.all()).extracting(rule -> rule.id().value()).containsExactly("F1", "F2", "F3", "F4");
        assertThat(AccountRules.all()).allMatch(Rule::isByHand);
    }

    @Test
    void nothing_outboard_holds_decides_them() {
        var given =
                new Given().site("https://a.example").pin(GivenPin.numbered(1).link("https://a.example"));

        assertThat(AccountRules.all()).extracting(given::judgedBy).containsOnly(Judgement.lacking(Need.ANSWER));
    }
}
