package app.outboard.audit.rules.images;

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

final class SizeTest {
    private final Size rule = new Size();

    @Test
    void finds_small_pictures_the_smallest_first() {
        var judgement = wide(900)
                .pin(numbered(2).title("A").sized(599, 900))
                .pin(numbered(3).title("A").sized(1000, 1500))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2", "1");
        assertThat(found(judgement).severity()).isEqualTo(Severity.HIGH);
        assertThat(value(found(judgement).cases().getFirst(), "width")).isEqualTo("599");
    }

    @Test
    void one_of_many_far_too_small_is_no_grave_matter() {
        assertThat(found(tinyAmong(9).judgedBy(rule)).severity()).isEqualTo(Severity.HIGH);
        assertThat(found(tinyAmong(10).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
    }

    private static Given tinyAmong(int large) {
        var given = wide(599);
        for (int n = 0; n < large; n++) given.pin(numbered(n + 2).title("A").sized(1000, 1500));
        return given;
    }

    @Test
    void grades_at_six_hundred_and_one_thousand_pixels() {
        assertThat(found(wide(600).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
        assertThat(found(wide(999).judgedBy(rule)).severity()).isEqualTo(Severity.LOW);
        assertThat(wide(1000).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void leaves_videos_and_unknown_sizes_alone() {
        assertThat(wide(1000)
                        .pin(numbered(2).title("A").sized(400, 400).format("video"))
                        .pin(numbered(3).title("A"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_sizes() {
        assertThat(new Given().pin(numbered(1).title("A")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_IMAGE_SIZES));
    }

    private static Given wide(int width) {
        return new Given().pin(numbered(1).title("Bread").sized(width, 1500));
    }
}
