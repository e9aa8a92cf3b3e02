package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitsTest {
    @ParameterizedTest
    @CsvSource({
        "SAVED, yes, true",
        "SAVED, FALSE, false",
        "SAVED, 1, ",
        "SAVED, 12, ",
        "REPIN, 1, true",
        "REPIN, 0, false",
        "REPIN, no, false",
        "OWN, yes, false",
        "OWN, nein, true",
        "PARENT, 111222333444555666, true",
        "PARENT, 1.11222E+17, true",
        "PARENT, null, false",
        "PARENT, https://www.pinterest.com/pin/11/, true",
        "PARENT, someone, ",
        "SOURCE, From you, false",
        "SOURCE, Saved, true",
        "SOURCE, https://blog.example, ",
    })
    void many_columns_say_whether_a_pin_was_saved(Trait trait, String cell, Boolean saved) {
        var read = read(Map.of(trait, cell));

        assertThat(read.saved()).isEqualTo(saved);
        assertThat(read.bad().contains(trait)).isEqualTo(saved == null);
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, image, IMAGE", "REGULAR, video, VIDEO", "'', multiple_images, CAROUSEL", "MAX_VIDEO, '', VIDEO",
        "SHOP_THE_PIN, image, CAROUSEL", "Idea Pin, video, IDEA", "Standard, '', IMAGE", "'', Video Pin, VIDEO",
        "Hologram, '', ", "'', '', ",
    })
    void formats_come_down_to_four(String format, String media, PinFormat is) {
        var read = read(Map.of(Trait.FORMAT, format, Trait.MEDIA_TYPE, media));

        assertThat(read.media().format()).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "DURATION, 45, 45", "DURATION, 45000, 45", "DURATION, 0:45, 45", "DURATION, 1:02:03, 3723",
        "DURATION, 14999.7, 14", "DURATION, 900 s, 900", "DURATION, soon, ", "DURATION, -3, ",
        "SECONDS, 4500, 4500", "SECONDS, '3,9', 3", "MILLISECONDS, 3999, 3", "MILLISECONDS, 999999999, ",
    })
    void films_last_whole_seconds(Trait trait, String cell, Integer seconds) {
        var read = read(Map.of(trait, cell));

        assertThat(read.media().seconds()).isEqualTo(seconds);
        assertThat(read.bad().isEmpty()).isEqualTo(seconds != null);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1000 px, 1000", "'1,000', 1000", "1000.0, 1000", "0, ", "2:3, ", "-5, ", "1000001, "})
    void pictures_have_pixels(String cell, Integer pixels) {
        assertThat(read(Map.of(Trait.IMAGE_WIDTH, cell)).media().width()).isEqualTo(pixels);
    }

    @Test
    void an_empty_cell_says_nothing_and_a_bad_one_takes_nothing_along() {
        var read = read(Map.of(Trait.IMAGE, "cat.jpg", Trait.SAVED, "", Trait.IMAGE_HEIGHT, "1500"));

        assertThat(read)
                .isEqualTo(new Traits(null, new PinMedia(null, null, 1500, null, null), java.util.Set.of(Trait.IMAGE)));
    }

    @ParameterizedTest
    @CsvSource({
        "parent_pin_id, PARENT", "Is Repin, REPIN", "media.images.1200x.width, IMAGE_WIDTH", "Own Pin, OWN",
        "media_type, MEDIA_TYPE", "creative_type, FORMAT", "media.images.600x.width, ", "Colour, ",
    })
    void headings_are_known_however_they_are_joined(String heading, Trait trait) {
        assertThat(Trait.ofHeading(heading).orElse(null)).isEqualTo(trait);
    }

    private static Traits read(Map<Trait, String> cells) {
        return Traits.of(trait -> cells.getOrDefault(trait, ""));
    }
}
