package app.outboard.accounts;

import app.outboard.platform.text.Text;

/** How changing a password ended. */
public sealed interface PasswordChange {
    /**
     * Changed; all other sessions have ended.
     *
     * @param token the new one of the session that changed it; empty at the command line
     */
    record Done(String token) implements PasswordChange {}

    /** Not changed: what is wrong, and with which field (email, current, password). */
    record Refused(String field, Text reason) implements PasswordChange {}
}
