package app.outboard.mails;

import app.outboard.platform.text.Text;
import java.util.Locale;

/** Why a mail waits. */
public enum Hold {
    /** Somebody is to look at it first. */
    REVIEW,
    /** Days are missing that it should tell of. */
    MISSING_DAYS,
    /** No SMTP server is set. */
    NO_SMTP,
    /** Its client was put apart. */
    ARCHIVED,
    /** Whoever would get it wants none. */
    REFUSED,
    /** Whoever would come in by it may not any more. */
    GONE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Text say(String key) {
        return Text.of("mails.hold." + key);
    }
}
