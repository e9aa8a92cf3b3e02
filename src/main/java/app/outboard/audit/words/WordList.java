package app.outboard.audit.words;

import java.util.Locale;

/** Lists of words and phrases, a file each for a language: {@code resources/audit/words/<key>.<language>.txt}. */
public enum WordList {
    CALL_TO_ACTION,
    CLICKBAIT,
    /** Words of people who want to do something, and click on. */
    CLICK_INTENT,
    /** Words of people who look and save. */
    SAVE_INTENT,
    /** Board names nobody searches for. */
    EMPTY_BOARD_NAMES,
    /** Hosts that only lead on. Of no language. */
    SHORTENERS,
    /** Hosts of affiliate networks and shops. Of no language. */
    AFFILIATES;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOfLanguage() {
        return this != SHORTENERS && this != AFFILIATES;
    }
}
