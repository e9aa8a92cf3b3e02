package app.outboard.analytics.lists;

import app.outboard.ids.BoardId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which Pins a table shows.
 *
 * @param words in the title, the link or Pinterest's number; null for all
 * @param freshFrom the first day of the last 30, for Pins created since; null for all
 * @param page whose link leads to this landing page, 0 for those without a link; null for all
 * @param clicks with few Pin clicks, with enough, or all
 * @param fewClicks Pin clicks below which they are few
 */
public record PinFilter(
        @Nullable String words,
        @Nullable LocalDate freshFrom,
        @Nullable BoardId board,
        @Nullable Long page,
        Clicks clicks,
        int fewClicks) {
    private static final int FRESH_DAYS = 30;

    public enum Clicks {
        ALL,
        FEW,
        ENOUGH
    }

    /** Pins of all landing pages. */
    public PinFilter(
            @Nullable String words,
            @Nullable LocalDate freshFrom,
            @Nullable BoardId board,
            Clicks clicks,
            int fewClicks) {
        this(words, freshFrom, board, null, clicks, fewClicks);
    }

    /** All Pins. */
    public static PinFilter none(int fewClicks) {
        return new PinFilter(null, null, null, Clicks.ALL, fewClicks);
    }

    /** Only Pins created in the 30 days that end today. */
    public PinFilter fresh(LocalDate today) {
        return new PinFilter(words, freshFrom(today), board, page, clicks, fewClicks);
    }

    /** Only Pins whose link leads to this landing page; 0 for those without a link. */
    public PinFilter leadingTo(long landingPage) {
        return new PinFilter(words, freshFrom, board, landingPage, clicks, fewClicks);
    }

    public static LocalDate freshFrom(LocalDate today) {
        return today.minusDays(FRESH_DAYS - 1L);
    }

    public boolean isNone() {
        return words == null && freshFrom == null && board == null && page == null && clicks == Clicks.ALL;
    }

    /** For {@code ilike}, its wildcards taken as letters. */
    @Nullable
    String pattern() {
        if (words == null) return null;
        var literal = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
