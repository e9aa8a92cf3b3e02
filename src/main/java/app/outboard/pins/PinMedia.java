package app.outboard.pins;

import app.outboard.pins.landing.PageAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Pin's picture or film; null is not known.
 *
 * @param image where the picture lies; said of a Pin, an empty text empties it
 * @param width in pixels, of the largest picture that was spoken of
 * @param height in pixels
 * @param seconds how long its film is, begun seconds left out
 */
public record PinMedia(
        @Nullable String image,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable PinFormat format,
        @Nullable Integer seconds) {
    public static final PinMedia UNKNOWN = new PinMedia(null, null, null, null, null);

    private static final String PINTEREST = "pinimg.com";

    /**
     * What tells whether two Pins show the same picture: at Pinterest the file's name, which is made of its contents and
     * the same in every size; elsewhere the address, for there many a picture is called {@code 1.jpg}.
     */
    public Optional<String> imageKey() {
        if (image == null || image.isBlank()) return Optional.empty();
        var address = PageAddress.of(image);
        boolean pinterest = address.host().equals(PINTEREST) || address.host().endsWith("." + PINTEREST);
        if (!pinterest) return Optional.of(address.text());
        var file = address.path().substring(address.path().lastIndexOf('/') + 1);
        int end = file.lastIndexOf('.');
        var stem = end < 0 ? file : file.substring(0, end);
        return stem.isEmpty() ? Optional.empty() : Optional.of(stem.toLowerCase(Locale.ROOT));
    }

    /** Both in one; what the later says counts. */
    PinMedia then(PinMedia later) {
        return new PinMedia(
                later.image == null ? image : later.image,
                later.width == null ? width : later.width,
                later.height == null ? height : later.height,
                later.format == null ? format : later.format,
                later.seconds == null ? seconds : later.seconds);
    }
}
