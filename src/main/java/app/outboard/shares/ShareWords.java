package app.outboard.shares;

import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Links in words. */
final class ShareWords {
    /** From how many days before its end on a link is said to end soon. */
    static final int SOON = 7;

    private final Words words;

    ShareWords(Texts texts) {
        this.words = Words.of(texts);
    }

    String say(String key, @Nullable Object... args) {
        return words.say(key, args);
    }

    String kind(Kind kind) {
        return say("shares.kind." + kind.key());
    }

    String state(State state) {
        return say("shares.state." + state.key());
    }

    /** How loud its state is: the badge's kind. */
    static String loudness(State state) {
        return switch (state) {
            case ACTIVE -> "good";
            case PAUSED, ARCHIVED -> "note";
            case EXPIRED, REVOKED -> "line";
        };
    }

    /** "until 25 Dec 2026", the last day it is open. */
    String end(Share share, ZoneId zone) {
        var revoked = share.revokedAt();
        if (revoked != null) return say("shares.end.revoked", day(revoked, zone));
        var end = share.terms().expiresAt();
        return end == null ? say("shares.end.never") : say("shares.end.until", day(end.minusSeconds(1), zone));
    }

    /** Where it ends within the week and nobody has ended it before. */
    @Nullable
    String soon(Share share, Instant now) {
        var end = share.terms().expiresAt();
        if (end == null || share.revokedAt() != null || !now.isBefore(end)) return null;
        long days = ChronoUnit.DAYS.between(now, end);
        return days >= SOON ? null : say("shares.end.soon", days);
    }

    /** "opened 12 times, last on 24 Nov 2026". */
    String opened(Share.Openings openings, ZoneId zone) {
        var first = openings.first();
        var last = openings.last();
        if (first == null || last == null) return say("shares.opened.never");
        return say("shares.opened", openings.count(), day(first, zone), day(last, zone));
    }

    String day(Instant at, ZoneId zone) {
        return words.dates().fullDay(LocalDate.ofInstant(at, zone));
    }

    /** In the list of all clients, whose zones differ. */
    String day(@Nullable Instant at) {
        return at == null ? say("shares.opened.none") : day(at, ZoneOffset.UTC);
    }
}
