package app.outboard.analytics.lists;

import app.outboard.ids.BoardId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which Pins a table shows.
 *
 * @param words in the title, the link or Pinterest's number; null for all
 * @param freshFrom the first day of the last 30, for Pins created since; null for all
 * @param clicks with few Pin clicks, with enough, or all
 * @param fewClicks Pin clicks below which they are few
 */
public record PinFilter(
        @Nullable String words,
        @Nullable LocalDate freshFrom,
        @Nullable BoardId board,
        Clicks clicks,
        int fewClicks) {
    private static final int FRESH_DAYS = 30;

    public enum Clicks {
        ALL,
        FEW,
        ENOUGH
    }

    /** All Pins. */
    public static PinFilter none(int fewClicks) {
        return new PinFilter(null, null, null, Clicks.ALL, fewClicks);
    }

    /** Only Pins created in the 30 days that end today. */
    public PinFilter fresh(LocalDate today) {
        return new PinFilter(words, freshFrom(today), board, clicks, fewClicks);
    }

    public static LocalDate freshFrom(LocalDate today) {
        return today.minusDays(FRESH_DAYS - 1L);
    }

    public boolean isNone() {
        return words == null && freshFrom == null && board == null && clicks == Clicks.ALL;
    }

    /** For {@code ilike}, its wildcards taken as letters. */
    @Nullable
    String pattern() {
        if (words == null) return null;
        var literal = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
