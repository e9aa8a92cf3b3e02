package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.TODAY;
import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import app.outboard.audit.rules.GivenPin;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ImageSpreadTest {
    private final ImageSpread rule = new ImageSpread();

    @Test
    void finds_a_picture_on_several_boards_on_one_day() {
        var judgement = new Given()
                .pin(cake(1, "cakes", "2026-11-01"))
                .pin(cake(2, "baking", "2026-11-01").saved())
                .pin(numbered(3).image("bread").board("cakes").createdOn("2026-11-01"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("1", "2");
        assertThat(found(judgement).of()).isEqualTo(3);
        assertThat(value(found(judgement).cases().getFirst(), "boards_that_day"))
                .isEqualTo("2");
    }

    @Test
    void finds_the_pin_that_came_to_another_board_too_soon() {
        assertThat(subjects(new Given()
                        .pin(cake(1, "cakes", "2026-11-01"))
                        .pin(cake(2, "baking", "2026-11-07"))
                        .judgedBy(rule)))
                .containsExactly("2");
    }

    @Test
    void lets_a_week_between_two_boards_pass() {
        assertThat(new Given()
                        .pin(cake(1, "cakes", "2026-11-01"))
                        .pin(cake(2, "baking", "2026-11-08"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void leaves_one_board_to_the_rule_of_duplicates() {
        assertThat(new Given()
                        .pin(cake(1, "cakes", "2026-11-01"))
                        .pin(cake(2, "cakes", "2026-11-01"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void finds_a_picture_on_more_than_ten_boards() {
        var given = new Given();
        IntStream.range(0, 10)
                .forEach(n -> given.pin(
                        cake(n + 1, "board-" + n, TODAY.minusDays(300 - 10L * n).toString())));
        assertThat(given.judgedBy(rule)).isEqualTo(new Judgement.Clear(10));
        given.pin(cake(11, "board-10", "2026-11-20"));
        assertThat(subjects(given.judgedBy(rule))).hasSize(11).startsWith("11").endsWith("1");
    }

    @Test
    void is_not_run_without_pictures_or_boards() {
        assertThat(new Given()
                        .pin(numbered(1).createdOn("2026-11-01").board("b"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_IMAGES));
        assertThat(new Given()
                        .pin(numbered(1).createdOn("2026-11-01").image("x"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_BOARDS));
    }

    private static GivenPin cake(int number, String board, String day) {
        return numbered(number).image("cake").board(board).createdOn(day);
    }
}
