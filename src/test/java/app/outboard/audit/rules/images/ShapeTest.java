package app.outboard.audit.rules.images;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class ShapeTest {
    private final Shape rule = new Shape();

    @Test
    void finds_wide_and_square_pictures_the_widest_first() {
        var judgement = sized(1000, 1000)
                .pin(numbered(2).title("A").sized(1600, 900))
                .pin(numbered(3).title("A").sized(1000, 1500))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(found(judgement).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(judgement).of()).isEqualTo(3);
    }

    @Test
    void grades_squares_and_towers_lower() {
        assertThat(found(sized(950, 1000).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
        assertThat(found(sized(1050, 1000).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
        assertThat(found(sized(1051, 1000).judgedBy(rule)).severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found(sized(1000, 2101).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void lets_upright_pictures_pass() {
        assertThat(sized(949, 1000).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(sized(1000, 2100).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(sized(1000, 1500).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void leaves_videos_and_pins_of_others_and_impossible_sizes_alone() {
        var judgement = sized(1000, 1500)
                .pin(numbered(2).title("A").sized(1000, 1000).format("video"))
                .pin(numbered(3).title("A").sized(1600, 900).saved())
                .pin(numbered(4).title("B").sized(0, 0))
                .judgedBy(rule);
        assertThat(judgement).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_sizes() {
        assertThat(new Given().pin(numbered(1).title("A").image("x")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_IMAGE_SIZES));
    }

    private static Given sized(int width, int height) {
        return new Given().pin(numbered(1).title("Bread").sized(width, height));
    }
}
