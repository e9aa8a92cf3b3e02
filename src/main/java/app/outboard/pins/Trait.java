package app.outboard.pins;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Columns of lists that say how a Pin came to be and what it shows, and the headings by which sheets, connectors and
 * Pinterest's API call them. Several of them can speak of the same fact: see {@link Traits}.
 */
public enum Trait {
    /** Yes or no; never 1 or 0, for a column of that name may as well count saves. */
    SAVED("saved", "saved from others"),
    REPIN("is repin", "repin", "repinned", "is saved", "saved pin"),
    OWN("own pin", "own", "is own", "own content", "original pin", "created by us", "eigener pin", "vlastní pin"),
    SOURCE("source", "pin source", "origin", "quelle", "zdroj"),
    /** The Pin it was saved from: filled in for saved ones only. */
    PARENT("parent pin", "parent pin id", "parent pin url", "parent"),
    IMAGE(
            "image",
            "image url",
            "image link",
            "image address",
            "image src",
            "media url",
            "media image url",
            "pin image",
            "pin image url",
            "image cover url",
            "cover image url",
            "media cover image url",
            "picture",
            "picture url",
            "thumbnail",
            "thumbnail url",
            "media images originals url",
            "media images 1200x url",
            "media images 600x url",
            "media images url",
            "bild",
            "bild url",
            "obrázek",
            "url obrázku"),
    /** Not that of a smaller copy, such as {@code 600x}: it says nothing of how large the picture is. */
    IMAGE_WIDTH(
            "image width",
            "width",
            "image width px",
            "pixel width",
            "media width",
            "media images originals width",
            "media images 1200x width",
            "bildbreite",
            "breite",
            "šířka"),
    IMAGE_HEIGHT(
            "image height",
            "height",
            "image height px",
            "pixel height",
            "media height",
            "media images originals height",
            "media images 1200x height",
            "bildhöhe",
            "höhe",
            "výška"),
    FORMAT("format", "pin format", "creative type", "pin creative type", "creative format", "formát"),
    MEDIA_TYPE("media type", "pin media type", "media media type", "type", "pin type", "typ"),
    SECONDS(
            "duration seconds",
            "video duration seconds",
            "duration s",
            "seconds",
            "video length",
            "video length seconds",
            "length seconds",
            "videolänge",
            "délka videa"),
    MILLISECONDS("duration ms", "video duration ms", "media duration ms", "duration milliseconds"),
    /** Seconds as people write them, or milliseconds as the API gives them. */
    DURATION("duration", "video duration", "media duration", "dauer");

    @SuppressWarnings("ImmutableEnumChecker") // the set is immutable, which its type cannot say
    private final Set<String> headings;

    Trait(String... headings) {
        this.headings = Arrays.stream(headings).map(Trait::folded).collect(toUnmodifiableSet());
    }

    /** The column a heading means; case, points, underscores and the like do not matter. */
    public static Optional<Trait> ofHeading(String heading) {
        var folded = folded(heading);
        return Arrays.stream(values())
                .filter(trait -> trait.headings.contains(folded))
                .findFirst();
    }

    /** The message that names it. */
    public String label() {
        return "pins.trait." + name().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits in lower case. */
    static String folded(String text) {
        var folded = new StringBuilder();
        text.codePoints().limit(100).filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
