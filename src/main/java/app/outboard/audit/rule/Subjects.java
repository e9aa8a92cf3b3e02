package app.outboard.audit.rule;

import java.util.Locale;

/** What the cases of a rule are about, and what names one. */
public enum Subjects {
    /** Pinterest's number. */
    PIN,
    /** The slug. */
    BOARD,
    /** A UTC day, {@code 2026-11-24}, or the first day of a week. */
    DAY,
    /** The phrase. */
    KEYWORD,
    /** A season's key. */
    SEASON,
    /** The account as a whole; one case, named {@code account}. */
    ACCOUNT;

    public static final String THE_ACCOUNT = "account";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
