package app.outboard.pins;

import app.outboard.clients.Website;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a Pin's form about how it came to be and what it shows. */
final class MediaFields {
    static final String YES = "yes";
    static final String NO = "no";

    private MediaFields() {}

    /** @param typed the text of a field; empty where there is none */
    static void check(Errors errors, Function<PinColumn, String> typed) {
        var saved = typed.apply(PinColumn.SAVED);
        errors.demand(
                saved.isEmpty() || saved.equals(YES) || saved.equals(NO),
                PinColumn.SAVED.key(),
                Text.of("pins.details.no_choice"));
        var format = typed.apply(PinColumn.FORMAT);
        errors.demand(
                format.isEmpty() || format(format).isPresent(),
                PinColumn.FORMAT.key(),
                Text.of("pins.details.no_choice"));
        errors.demand(
                Website.of(typed.apply(PinColumn.IMAGE)).isPresent(),
                PinColumn.IMAGE.key(),
                Text.of("pins.details.no_link"));
        for (var column : new PinColumn[] {PinColumn.IMAGE_WIDTH, PinColumn.IMAGE_HEIGHT}) {
            var pixels = typed.apply(column);
            errors.demand(
                    pixels.isEmpty() || Lengths.pixels(pixels).isPresent(),
                    column.key(),
                    Text.of("pins.details.no_pixels"));
        }
        var seconds = typed.apply(PinColumn.DURATION);
        errors.demand(
                seconds.isEmpty() || Lengths.seconds(seconds).isPresent(),
                PinColumn.DURATION.key(),
                Text.of("pins.details.no_seconds"));
    }

    static @Nullable Boolean saved(@Nullable String typed) {
        return (typed == null || typed.isEmpty()) ? null : Boolean.valueOf(typed.equals(YES));
    }

    /** @param said what a field without errors says; null for nothing */
    static PinMedia media(Function<PinColumn, ? extends @Nullable String> said) {
        var image = said.apply(PinColumn.IMAGE);
        return new PinMedia(
                image == null ? null : Website.of(image).orElseThrow(),
                read(said.apply(PinColumn.IMAGE_WIDTH), Lengths::pixels),
                read(said.apply(PinColumn.IMAGE_HEIGHT), Lengths::pixels),
                read(said.apply(PinColumn.FORMAT), MediaFields::format),
                read(said.apply(PinColumn.DURATION), Lengths::seconds));
    }

    /** What is known of a Pin, as its field shows it. */
    static @Nullable Object known(Pin pin, PinColumn column) {
        var media = pin.media();
        var saved = pin.saved();
        var format = media.format();
        return switch (column) {
            case SAVED -> saved == null ? null : saved ? YES : NO;
            case FORMAT -> format == null ? null : format.key();
            case IMAGE -> media.image();
            case IMAGE_WIDTH -> media.width();
            case IMAGE_HEIGHT -> media.height();
            case DURATION -> media.seconds();
            default -> null;
        };
    }

    private static Optional<PinFormat> format(String key) {
        return Arrays.stream(PinFormat.values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, Optional<T>> reading) {
        return (text == null || text.isEmpty()) ? null : reading.apply(text).orElseThrow();
    }
}
