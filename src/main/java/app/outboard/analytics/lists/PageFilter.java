package app.outboard.analytics.lists;

import app.outboard.pins.landing.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which landing pages a table shows.
 *
 * @param words in the address; null for all
 * @param page this one alone, 0 for that of Pins without a link; null for all
 * @param fewClicks Pin clicks below which they are few
 */
public record PageFilter(@Nullable String words, @Nullable Long page, int fewClicks) {
    /** For {@code ilike} on addresses as they are kept; a whole address is looked for as the page it leads to. */
    @Nullable
    String pattern() {
        if (words == null) return null;
        var sought = words.contains("://") ? PageAddress.of(words).text() : PageAddress.escaped(words);
        return "%" + sought.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Pages that no list names have a row too. */
    boolean everyPage() {
        return words != null || page != null;
    }
}
