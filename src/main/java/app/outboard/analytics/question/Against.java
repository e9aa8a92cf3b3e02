package app.outboard.analytics.question;

import app.outboard.platform.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which comparison a person asks for. */
public enum Against {
    /** Nothing chosen: the same period last year where it is known well enough, else the previous period. */
    AUTOMATIC,
    NONE,
    PREVIOUS,
    YEAR,
    CUSTOM;

    /** As in {@code ?compare=previous}; the automatic choice is never printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Text.of("analytics.against." + word());
    }

    static @Nullable Against ofWord(@Nullable String word) {
        for (var against : values()) if (against.word().equals(word)) return against;
        return null;
    }
}
