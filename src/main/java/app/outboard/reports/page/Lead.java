package app.outboard.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two figures that lead.
 *
 * @param says what it means, in the client's words
 * @param value a dash where it is not known
 * @param note how many days are known, or what else belongs beside it; or null
 */
public record Lead(
        String label,
        String says,
        String value,
        List<Against> against,
        @Nullable String note) {
    public Lead {
        against = List.copyOf(against);
    }

    /**
     * What it is held against.
     *
     * @param direction up, down, same, or null where nothing can be said
     * @param tone good, bad or quiet; the words say the same
     * @param text "12.4 % up from 4,541 in October 2026"
     */
    public record Against(@Nullable String direction, String tone, String text) {}
}
