package app.outboard.accounts;

/**
 * Proof that somebody is signed in.
 *
 * @param session the session it is, among theirs
 */
public record SignedIn(Person person, long session) {}
