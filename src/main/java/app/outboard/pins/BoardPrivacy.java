package app.outboard.pins;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who sees a board: everybody, nobody but its people, or whoever has an address of one of its Pins. */
public enum BoardPrivacy {
    PUBLIC(Set.of("public", "öffentlich", "veřejná", "veřejný")),
    PROTECTED(Set.of("protected", "geschützt", "chráněná")),
    SECRET(Set.of("secret", "private", "geheim", "tajná", "tajný"));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, which its type cannot say
    private final Set<String> words;

    BoardPrivacy(Set<String> words) {
        this.words = words;
    }

    /** The word in the database and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BoardPrivacy ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The one a word of a list means. */
    public static Optional<BoardPrivacy> of(String word) {
        var folded = Trait.folded(word);
        for (var privacy : values()) if (privacy.words.contains(folded)) return Optional.of(privacy);
        return Optional.empty();
    }
}
