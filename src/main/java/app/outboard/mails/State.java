package app.outboard.mails;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a mail is on its way. */
enum State {
    /** Waits for somebody, or for something to be set right; its reason says what. */
    HELD,
    QUEUED,
    /** With the server; where the program ends meanwhile, it is sent again under the same number. */
    SENDING,
    SENT,
    FAILED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> ofKey(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
