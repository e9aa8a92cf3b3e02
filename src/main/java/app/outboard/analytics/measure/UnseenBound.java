package app.outboard.analytics.measure;

import org.jspecify.annotations.Nullable;

/**
 * The most a Pin can have had that a cut-off list does not name. Without it, Pins with many Pin clicks and no outbound
 * clicks would stay invisible. It is shown, never used in a rate, unless it is zero.
 *
 * @param atMost events
 */
public record UnseenBound(long atMost) {
    /**
     * The smaller of the list's last value and of what the account had beyond the list; null where neither is known.
     *
     * @param lastRow the smallest value listed
     * @param accountTotal the account's own total over the same days
     * @param listSum what all listed rows have together
     */
    public static @Nullable UnseenBound of(@Nullable Long lastRow, @Nullable Long accountTotal, long listSum) {
        // A list with more than the account's total counts something else, so it says nothing about what is left.
        var left = accountTotal == null || accountTotal < listSum ? null : Long.valueOf(accountTotal - listSum);
        if (lastRow == null) return left == null ? null : new UnseenBound(left);
        return new UnseenBound(left == null ? lastRow : Math.min(lastRow, left));
    }

    /** The Pin had none: zero, and fit for a rate. Else it shows as "≤ 3". */
    public boolean isZero() {
        return atMost == 0;
    }
}
