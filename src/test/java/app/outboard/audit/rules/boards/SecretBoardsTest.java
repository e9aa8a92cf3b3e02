package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenBoard.called;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import app.outboard.audit.rules.GivenPin;
import org.junit.jupiter.api.Test;

final class SecretBoardsTest {
    private final SecretBoards rule = new SecretBoards();

    @Test
    void finds_pins_meant_for_the_site_on_secret_boards() {
        var judgement = secret(numbered(1).link("https://a.example").daysAgo(8)).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("s");
        assertThat(found(judgement).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(judgement).of()).isEqualTo(2);
    }

    @Test
    void lists_other_secret_boards_to_know_of() {
        assertThat(found(secret(numbered(1).link("https://a.example").daysAgo(7))
                                .judgedBy(rule))
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(found(secret(numbered(1).title("A").daysAgo(80)).judgedBy(rule))
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(found(secret(numbered(1)
                                        .link("https://a.example")
                                        .daysAgo(80)
                                        .saved())
                                .judgedBy(rule))
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void puts_the_board_with_most_such_pins_first() {
        var judgement = secret(numbered(1).link("https://a.example").daysAgo(8))
                .board(called("b").privacy("secret"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("s", "b");
    }

    @Test
    void is_clear_without_secret_boards_and_not_run_where_nobody_says() {
        assertThat(new Given().board(called("a").privacy("public")).judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
        assertThat(new Given().board(called("a")).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.BOARD_PRIVACY));
    }

    private static Given secret(GivenPin pin) {
        return new Given()
                .board(called("s").privacy("secret"))
                .board(called("a").privacy("public"))
                .pin(pin.board("s"));
    }
}
