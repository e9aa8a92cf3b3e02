package app.outboard.shares;

import app.outboard.ids.AgencyId;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.crypto.Sealing;
import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.web.Cookies;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What a browser keeps once a link's password was given: until when, and a mark of that which only this installation can
 * make. The mark covers the password's hash and the link's lock version, so that changing either ends it; whether the link
 * is active is asked anew each time.
 */
final class Lock {
    private static final Duration OPEN = Duration.ofHours(24);

    private final Cookies cookies;
    private final Sealing marks;
    private final InstantSource clock;

    Lock(Cookies cookies, MasterKey key, InstantSource clock) {
        this.cookies = cookies;
        this.marks = key.sealing("share unlocked");
        this.clock = clock;
    }

    void unlock(Context ctx, AgencyId agency, Share share) {
        var until = clock.instant().plus(OPEN).getEpochSecond();
        cookies.set(ctx, name(share), until + "." + mark(agency, share, until), (int) OPEN.toSeconds());
    }

    boolean isOpen(Context ctx, AgencyId agency, Share share) {
        if (!share.hasPassword()) return true;
        var value = cookies.get(ctx, name(share));
        if (value == null || !value.matches("[0-9]{1,12}\\.[A-Za-z0-9_-]{1,64}")) return false;
        int dot = value.indexOf('.');
        long until = Long.parseLong(value.substring(0, dot));
        return clock.instant().isBefore(Instant.ofEpochSecond(until))
                && Tokens.same(mark(agency, share, until), value.substring(dot + 1));
    }

    private String mark(AgencyId agency, Share share, long until) {
        return marks.mark(String.join(
                "/",
                Long.toString(agency.value()),
                Long.toString(share.id().value()),
                Integer.toString(share.lockVersion()),
                String.valueOf(share.passwordHash()),
                Long.toString(until)));
    }

    /** A cookie of its own, so that a browser can have several links open. */
    private static String name(Share share) {
        return "outboard-link-" + share.id().value();
    }
}
