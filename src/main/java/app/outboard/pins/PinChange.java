package app.outboard.pins;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list would change about one Pin.
 *
 * @param known as it stands, or null where the Pin is new
 * @param words only those that differ from what is known
 */
public record PinChange(String number, @Nullable Pin known, List<Word> words) {
    public PinChange {
        words = List.copyOf(words);
    }

    /**
     * One column of it.
     *
     * @param before a text, a day or a number; null where nothing was known
     * @param after a text, a day or a number
     */
    public record Word(PinColumn column, @Nullable Object before, Object after) {}

    public boolean isNew() {
        return known == null;
    }

    /** Whether it says anything that was not known. */
    public boolean tells() {
        return isNew() || !words.isEmpty();
    }
}
