package app.outboard.accounts;

import app.outboard.platform.text.Texts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A session as the account page lists it; times are in UTC and say so. */
record SessionRow(long id, String device, String address, String lastUsed, boolean isThis) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    static SessionRow of(Sessions.Listed listed, SignedIn signedIn, Texts texts) {
        var device = listed.device().isEmpty() ? texts.say("accounts.sessions.unknown") : listed.device();
        var lastUsed = texts.say(
                "accounts.sessions.at", MOMENT.format(listed.lastUsedAt().atOffset(ZoneOffset.UTC)));
        return new SessionRow(listed.id(), device, listed.address(), lastUsed, listed.id() == signedIn.session());
    }
}
