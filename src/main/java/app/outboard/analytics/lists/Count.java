package app.outboard.analytics.lists;

import org.jspecify.annotations.Nullable;

/**
 * A sum of lists that are cut off: exact for a row that stands in all of them, otherwise only between two limits.
 *
 * @param least what the lists name
 * @param most that and what the row can have had in the lists that don't name it; null where nothing limits it
 */
public record Count(long least, @Nullable Long most) {
    public static Count exactly(long count) {
        return new Count(count, count);
    }

    public boolean isExact() {
        return most != null && most == least;
    }

    /** The count where it is known for certain: only then may it enter a rate. */
    public @Nullable Long exact() {
        return isExact() ? Long.valueOf(least) : null;
    }
}
