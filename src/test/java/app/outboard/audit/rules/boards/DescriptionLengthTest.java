package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenBoard.called;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class DescriptionLengthTest {
    private final DescriptionLength rule = new DescriptionLength();

    @Test
    void finds_descriptions_too_short_or_too_long_the_furthest_off_first() {
        var judgement = described("x".repeat(49))
                .board(called("long").description("x".repeat(900)))
                .board(called("good").description("x".repeat(200)))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("long", "b");
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void lets_the_limits_themselves_pass() {
        assertThat(described("x".repeat(50)).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(described("x".repeat(500)).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(described("x".repeat(501)).judgedBy(rule)).isInstanceOf(Judgement.Found.class);
    }

    @Test
    void counts_signs_as_people_do_and_no_space_around() {
        assertThat(described("🍞".repeat(500)).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(subjects(described("🍞".repeat(49) + "   ").judgedBy(rule))).containsExactly("b");
    }

    @Test
    void leaves_boards_without_a_description_to_the_rule_before() {
        assertThat(described(" ").judgedBy(rule)).isEqualTo(new Judgement.Clear(0));
    }

    @Test
    void is_not_run_where_no_description_is_known() {
        assertThat(new Given().board(called("a")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_DESCRIPTIONS));
    }

    private static Given described(String text) {
        return new Given().board(called("b").description(text));
    }
}
