package app.outboard.brand;

import org.jspecify.annotations.Nullable;

/**
 * What of an agency stands around its work for one client, or for itself.
 *
 * @param sender whom mails are from
 * @param footer beneath pages, paper and mails; may be empty
 * @param logo the client's, or else the agency's; null where there is neither
 * @param second the agency's, where the client's stands first
 */
public record Brand(
        Shades shades,
        String sender,
        String footer,
        @Nullable Logo logo,
        @Nullable Logo second) {
    /**
     * A picture of our own making.
     *
     * @param owner whose it is, for those who do not see it
     * @param ofClient whether it is a client's, not the agency's
     * @param hash of its bytes, for its address
     */
    public record Logo(String owner, boolean ofClient, String hash, int width, int height) {}
}
