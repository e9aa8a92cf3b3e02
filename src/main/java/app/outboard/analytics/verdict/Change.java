package app.outboard.analytics.verdict;

import app.outboard.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What a comparison comes to. Only {@link Up} and {@link Down} are called a change, and only they have a colour. */
public sealed interface Change {
    /** More than noise, big enough to matter, and up. */
    record Up(Difference difference) implements Change {}

    /** More than noise, big enough to matter, and down. */
    record Down(Difference difference) implements Change {}

    /** A difference that may well be chance, or is too small to matter. */
    record WithinNoise(Difference difference) implements Change {}

    /** Nothing can be said, and why. */
    record NotComparable(Text why) implements Change {}

    static Change notComparable(String reason) {
        return new NotComparable(Text.of("analytics.change." + reason));
    }

    /** The two sides, or null where nothing can be said. */
    default @Nullable Difference sides() {
        return switch (this) {
            case Up up -> up.difference();
            case Down down -> down.difference();
            case WithinNoise noise -> noise.difference();
            case NotComparable ignored -> null;
        };
    }

    default boolean isNoise() {
        return this instanceof WithinNoise;
    }
}
