package app.outboard.audit.rules.images;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class VideosTest {
    private final Videos rule = new Videos();

    @Test
    void finds_videos_too_short_or_too_long() {
        assertThat(subjects(lasting(3).judgedBy(rule))).containsExactly("1");
        assertThat(subjects(lasting(901).judgedBy(rule))).containsExactly("1");
    }

    @Test
    void lets_four_seconds_and_a_quarter_of_an_hour_pass() {
        assertThat(lasting(4).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
        assertThat(lasting(900).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void finds_shapes_no_player_of_pinterest_shows_well() {
        var judgement = lasting(30)
                .pin(numbered(2).title("A").sized(1920, 1080).format("video"))
                .pin(numbered(3).title("A").sized(1080, 1918).format("video"))
                .pin(numbered(4).title("A").sized(1080, 1350).format("video"))
                .pin(numbered(5).title("A").sized(1000, 1000).format("video"))
                .pin(numbered(6).title("A").sized(1000, 1500).format("video"))
                .judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("2");
        assertThat(found(judgement).of()).isEqualTo(6);
        assertThat(value(found(judgement).cases().getFirst(), "height")).isEqualTo("1080");
    }

    @Test
    void leaves_pictures_alone() {
        assertThat(lasting(30)
                        .pin(numbered(2).title("A").sized(1920, 1080).format("image"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_lengths() {
        assertThat(new Given().pin(numbered(1).title("A").format("video")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.VIDEO_LENGTHS));
    }

    private static Given lasting(int seconds) {
        return new Given().pin(numbered(1).title("Bread").seconds(seconds));
    }
}
