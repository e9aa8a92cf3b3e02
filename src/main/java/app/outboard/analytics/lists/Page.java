package app.outboard.analytics.lists;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of an ordered table: those after or before a row, named by its number, whatever came or went meanwhile.
 *
 * @param after Pinterest's number of the last Pin of the page before; null for the first page
 * @param before that of the first Pin of the page after; wins over {@code after}
 */
public record Page(@Nullable String after, @Nullable String before, int size) {
    private static final int ALL_THERE_ARE = 100_000;

    public static Page first(int size) {
        return new Page(null, null, size);
    }

    public static Page all() {
        return first(ALL_THERE_ARE);
    }
}
