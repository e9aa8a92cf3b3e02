package app.outboard.analytics.question;

import app.outboard.platform.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a day finds its partner in the comparison. */
public enum Match {
    /** Saturdays with Saturdays: 364 days a year, whole weeks otherwise. */
    WEEKDAY,
    /** The 14th with the 14th. */
    DATE;

    /** As in {@code ?match=weekday}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Text.of("analytics.match." + word());
    }

    static @Nullable Match ofWord(@Nullable String word) {
        for (var match : values()) if (match.word().equals(word)) return match;
        return null;
    }

    /** Months are read as months, so their days pair by date; other periods by weekday, which clicks follow. */
    static Match usualFor(Period period) {
        return period.isWholeMonths() || period.isRunningMonth() ? DATE : WEEKDAY;
    }
}
