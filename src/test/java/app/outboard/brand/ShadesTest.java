package app.outboard.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ShadesTest {
    private static final Paint WHITE_PAPER = Paint.WHITE;

    @Test
    void whatever_the_colour_words_and_shapes_can_be_made_out() {
        many().forEach(paint -> {
            var shades = Shades.of(paint);
            var name = paint.hex();
            assertThat(shades.lightText().contrast(Shades.LIGHT)).as(name).isGreaterThanOrEqualTo(4.5);
            assertThat(shades.lightText().contrast(WHITE_PAPER)).as(name).isGreaterThanOrEqualTo(4.5);
            assertThat(shades.darkText().contrast(Shades.DARK)).as(name).isGreaterThanOrEqualTo(4.5);
            assertThat(shades.lightFill().contrast(Shades.LIGHT)).as(name).isGreaterThanOrEqualTo(3);
            assertThat(shades.darkFill().contrast(Shades.DARK)).as(name).isGreaterThanOrEqualTo(3);
            for (var ground : new Paint[] {paint, shades.lightFill(), shades.darkFill(), shades.lightText()})
                assertThat(Shades.ink(ground).contrast(ground)).as(name).isGreaterThanOrEqualTo(4.5);
        });
    }

    @Test
    void what_is_clear_enough_stays_as_it_was_chosen() {
        assertThat(Shades.of(Paint.known("#0b6e6d")).lightText().hex()).isEqualTo("#0b6e6d");
        assertThat(Shades.of(Paint.known("#ffee00")).darkText().hex()).isEqualTo("#ffee00");
    }

    @Test
    void yellow_becomes_a_darker_yellow_and_not_grey() {
        var text = Shades.of(Paint.known("#ffee00")).lightText();
        assertThat(text.blue()).isZero();
        assertThat((double) text.red() / text.green()).isBetween(1.0, 1.15);
    }

    @Test
    void contrast_is_counted_as_wcag_does() {
        assertThat(Paint.BLACK.contrast(Paint.WHITE)).isEqualTo(21);
        assertThat(Paint.known("#777777").contrast(Paint.WHITE)).isBetween(4.47, 4.49);
    }

    @Test
    void colours_are_read_with_or_without_their_sign_and_nothing_else_is() {
        assertThat(Paint.of("#FFEE00").orElseThrow().hex()).isEqualTo("#ffee00");
        assertThat(Paint.of("ffee00").orElseThrow().hex()).isEqualTo("#ffee00");
        for (var no : new String[] {"", "#fff", "red", "#ffee0g", "#ffee00;}", "url(x)", "##ffee00"})
            assertThat(Paint.of(no)).as(no).isEmpty();
    }

    private static Stream<Paint> many() {
        var random = new Random(4_711);
        var greys = Stream.iterate(0, level -> level <= 255, level -> level + 1)
                .map(level -> new Paint(level, level, level));
        var others = Stream.generate(() -> new Paint(random.nextInt(256), random.nextInt(256), random.nextInt(256)))
                .limit(3_000);
        return Stream.concat(greys, others);
    }
}
