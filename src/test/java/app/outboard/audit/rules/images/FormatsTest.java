package app.outboard.audit.rules.images;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FormatsTest {
    private final Formats rule = new Formats();

    @Test
    void finds_accounts_of_one_format() {
        var judgement = formats(40, 2).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("account");
        assertThat(value(found(judgement).cases().getFirst(), "format")).isEqualTo("image");
        assertThat(value(found(judgement).cases().getFirst(), "all_pins")).isEqualTo("42");
    }

    @Test
    void lets_one_in_twenty_of_another_format_pass() {
        assertThat(formats(38, 2).judgedBy(rule)).isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void says_nothing_of_a_few_pins() {
        assertThat(formats(19, 0).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_PINS));
        assertThat(formats(20, 0).judgedBy(rule)).isInstanceOf(Judgement.Found.class);
    }

    @Test
    void counts_own_pins_of_known_formats_alone() {
        assertThat(formats(38, 2)
                        .pin(numbered(1000).title("A"))
                        .pin(numbered(1001).title("A").format("image").saved())
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(1));
    }

    @Test
    void is_not_run_without_formats() {
        assertThat(new Given().pin(numbered(1).title("A")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_FORMATS));
    }

    private static Given formats(int images, int videos) {
        var given = new Given();
        IntStream.range(0, images)
                .forEach(n -> given.pin(numbered(n + 1).title("A").format("image")));
        IntStream.range(0, videos)
                .forEach(n -> given.pin(numbered(n + 900).title("A").format("video")));
        return given;
    }
}
