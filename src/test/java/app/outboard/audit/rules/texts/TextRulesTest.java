package app.outboard.audit.rules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rules.Given;
import app.outboard.audit.rules.GivenPin;
import org.junit.jupiter.api.Test;

final class TextRulesTest {
    @Test
    void whether_a_description_gives_all_away_only_a_person_can_tell() {
        var byHand = TextRules.all().stream().filter(Rule::isByHand).toList();

        assertThat(byHand).extracting(rule -> rule.id().value()).containsExactly("A13");
        assertThat(new Given()
                        .pin(GivenPin.numbered(1).description("All of it"))
                        .judgedBy(byHand.getFirst()))
                .isEqualTo(Judgement.lacking(Need.ANSWER));
    }
}
