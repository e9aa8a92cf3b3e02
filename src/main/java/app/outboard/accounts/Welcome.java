package app.outboard.accounts;

/** How an attempt to sign in ended. */
sealed interface Welcome {
    /**
     * In.
     *
     * @param token the new session's
     * @param deviceMark by which this device is known next time, until the password changes
     */
    record In(String token, String deviceMark) implements Welcome {}

    /** Wrong address or password; which of them is nobody's business. */
    record Wrong() implements Welcome {}

    /** Not checked: too many tries, or too many at once. */
    record TooMany(long seconds) implements Welcome {}
}
