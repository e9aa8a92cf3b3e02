package app.outboard.pins;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a Pin is made of, and the words by which files and Pinterest's own interface call it. */
public enum PinFormat {
    IMAGE("image", "regular", "standard", "static", "photo", "picture", "product", "shopping", "bild", "obrázek"),
    VIDEO("video", "maxvideo", "maxwidthvideo", "film"),
    CAROUSEL(
            "carousel",
            "collection",
            "collections",
            "shopthepin",
            "showcase",
            "collage",
            "multipleimages",
            "multiplevideos",
            "multiplemixed",
            "maxwidthregularcollection",
            "maxwidthvideocollection",
            "karussell"),
    IDEA("idea", "ideapin", "story", "storypin", "quiz");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, which its type cannot say
    private final Set<String> words;

    PinFormat(String... words) {
        this.words = Set.of(words);
    }

    /** The word in the database and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PinFormat ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The format a word means: {@code MAX_VIDEO}, {@code multiple_images}, {@code Video Pin}. */
    static Optional<PinFormat> of(String word) {
        var folded = Trait.folded(word);
        var bare = folded.endsWith("pin") && folded.length() > 3 ? folded.substring(0, folded.length() - 3) : folded;
        return Arrays.stream(values())
                .filter(format -> format.words.contains(folded) || format.words.contains(bare))
                .findFirst();
    }
}
