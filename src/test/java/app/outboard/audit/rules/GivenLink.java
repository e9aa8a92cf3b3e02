package app.outboard.audit.rules;

import app.outboard.audit.material.LinkSeen;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was found behind a link, made up for a test. */
public final class GivenLink {
    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    private GivenLink() {}

    public static LinkSeen works() {
        return titled(null);
    }

    public static LinkSeen titled(@Nullable String title) {
        return new LinkSeen("ok", 200, 0, null, false, title, NOW, null, null);
    }

    public static LinkSeen ledOn(int hops, String endsAt, boolean otherDomain) {
        return new LinkSeen("ok", 200, hops, endsAt, otherDomain, null, NOW, null, null);
    }

    public static LinkSeen failedOnce(String outcome, @Nullable Integer status) {
        return new LinkSeen(outcome, status, 0, null, false, null, NOW, NOW, null);
    }

    public static LinkSeen failedTwice(String outcome, @Nullable Integer status) {
        return new LinkSeen(outcome, status, 0, null, false, null, NOW, Instant.parse("2026-11-20T06:00:00Z"), NOW);
    }
}
