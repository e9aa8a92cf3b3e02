package app.outboard.audit.rules.rhythm;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Given;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FreshImagesTest {
    private final FreshImages rule = new FreshImages();

    @Test
    void finds_repeated_pictures_the_newest_first() {
        var judgement = pictures(6, 4).judgedBy(rule);
        assertThat(subjects(judgement)).containsExactly("103", "102", "101", "100");
        assertThat(found(judgement).of()).isEqualTo(10);
        assertThat(value(found(judgement).cases().getFirst(), "same_image_as")).isEqualTo("1");
    }

    @Test
    void lets_seven_in_ten_pass() {
        assertThat(pictures(7, 3).judgedBy(rule)).isEqualTo(new Judgement.Clear(10));
    }

    @Test
    void says_nothing_of_a_few_pins() {
        assertThat(pictures(4, 5).judgedBy(rule)).isEqualTo(Judgement.lacking(Need.MORE_PINS));
    }

    @Test
    void leaves_pictures_of_others_and_unknown_pictures_alone() {
        assertThat(pictures(7, 3)
                        .pin(numbered(999)
                                .image("image-0")
                                .createdOn("2026-03-01")
                                .saved())
                        .pin(numbered(998).createdOn("2026-03-01"))
                        .judgedBy(rule))
                .isEqualTo(new Judgement.Clear(10));
    }

    @Test
    void remembers_pictures_from_before_the_days_it_looks_at() {
        var recent = Values.usual(rule.settings()).with("days", 300);
        assertThat(found(pictures(6, 10).judgedBy(rule, recent)).of()).isEqualTo(10);
    }

    @Test
    void is_not_run_without_pictures() {
        assertThat(new Given().pin(numbered(1).daysAgo(3)).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_IMAGES));
    }

    @Test
    void is_not_run_without_days() {
        assertThat(new Given()
                        .pin(numbered(1)
                                .link("https://a.example")
                                .title("A")
                                .image("x")
                                .board("b"))
                        .judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_DATES));
    }

    private static Given pictures(int fresh, int repeated) {
        var given = new Given();
        IntStream.range(0, fresh)
                .forEach(n -> given.pin(numbered(n + 1).image("image-" + n).createdOn("2026-01-05")));
        IntStream.range(0, repeated)
                .forEach(n -> given.pin(numbered(n + 100).image("image-0").createdOn("2026-02-05")));
        return given;
    }
}
