package app.outboard.shares;

import org.jspecify.annotations.Nullable;

/**
 * What an agency's owner asks of all links.
 *
 * @param longestDays after which a link has to end; null for no bound
 * @param endlessAllowed whether one may have no end at all
 */
record Rules(@Nullable Integer longestDays, boolean passwordRequired, boolean endlessAllowed) {
    static final Rules USUAL = new Rules(null, false, false);
}
