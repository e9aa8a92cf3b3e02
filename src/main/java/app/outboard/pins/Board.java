package app.outboard.pins;

import app.outboard.ids.BoardId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A board.
 *
 * @param given the name somebody said, or null
 */
public record Board(
        BoardId id, String account, String slug, @Nullable String given) {
    /** The name to show: the one somebody said, else one made of the slug. */
    public String name() {
        return shownName(given, slug);
    }

    /** The name to show: {@code cat-owner-hacks} reads "Cat owner hacks" until somebody says better. */
    public static String shownName(@Nullable String given, String slug) {
        if (given != null) return given;
        var words = slug.replace('-', ' ').strip();
        if (words.isEmpty()) return slug;
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
