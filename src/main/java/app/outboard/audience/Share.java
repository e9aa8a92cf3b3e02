package app.outboard.audience;

import org.jspecify.annotations.Nullable;

/**
 * A part of an audience.
 *
 * @param label as the file names it, in the language of whoever downloaded it
 * @param category of an interest: the category it belongs to; null of everything else
 * @param pinterestId of a category or an interest: Pinterest's number, the same in every language
 * @param share of the audience, 1 is all of it; null where the file leaves it blank
 * @param affinity how much likelier this audience has it than Pinterest's average, which is 1
 */
public record Share(
        Dimension dimension,
        String label,
        @Nullable String category,
        @Nullable String pinterestId,
        @Nullable Double share,
        @Nullable Double affinity) {
    /** By what the same thing is known in another snapshot, whatever its language. */
    String identity() {
        return pinterestId == null ? dimension + ":" + label : dimension + "#" + pinterestId;
    }
}
