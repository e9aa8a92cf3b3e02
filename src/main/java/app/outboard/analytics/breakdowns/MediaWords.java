package app.outboard.analytics.breakdowns;

import app.outboard.pins.PinMedia;
import org.jspecify.annotations.Nullable;

/** A Pin's picture or film in words. */
final class MediaWords {
    private static final int MINUTE = 60;

    private final Words words;
    private final PinMedia media;

    MediaWords(Words words, PinMedia media) {
        this.words = words;
        this.media = media;
    }

    /** What it is, and how long a film lasts. */
    @Nullable
    String format() {
        var format = media.format();
        return Words.line(format == null ? null : words.say("pins.format." + format.key()), length());
    }

    /** How large it is; without a size, that there is a picture to look at. */
    @Nullable
    String size() {
        var width = media.width();
        var height = media.height();
        if (width != null && height != null) return words.say("breakdowns.pin.size", width, height);
        if (width != null) return words.say("breakdowns.pin.width", width);
        if (height != null) return words.say("breakdowns.pin.height", height);
        return media.image() == null ? null : words.say("breakdowns.pin.image");
    }

    private @Nullable String length() {
        var seconds = media.seconds();
        if (seconds == null) return null;
        return seconds < MINUTE
                ? words.say("breakdowns.pin.seconds", seconds)
                : words.say("breakdowns.pin.minutes", seconds / MINUTE, seconds % MINUTE);
    }
}
