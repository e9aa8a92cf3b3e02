package app.outboard.accounts;

/**
 * How many tries to sign in, or to open a link, are checked. Tries from a device that has signed in to the account before are counted apart,
 * so that a stranger's guessing does not lock its owner out.
 *
 * @param perAddress tries from one address (an IPv6 network of 64 bits) in three minutes
 * @param perMinute tries on one account in a minute
 * @param perDay tries on one account in a day
 * @param perLink tries of a link's password from one address in a quarter of an hour; ten times that from everywhere in an
 *     hour
 * @param pages pages under links that one address may see in a minute
 */
public record LoginLimits(int perAddress, int perMinute, int perDay, int perLink, int pages) {
    public static final LoginLimits STRICT = new LoginLimits(10, 5, 20, 5, 120);

    /** For tests and benchmarks that sign in all the time. */
    public static final LoginLimits LIFTED = new LoginLimits(1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000);
}
