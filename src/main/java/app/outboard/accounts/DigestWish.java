package app.outboard.accounts;

/**
 * Whether somebody wants a mail about all clients on Mondays at seven.
 *
 * @param timeZone where their Monday begins
 */
record DigestWish(boolean wanted, String timeZone) {}
