package app.outboard.audit.links;

import app.outboard.analytics.breakdowns.LinkNews;
import app.outboard.clients.ClientScope;
import app.outboard.ids.LandingPageId;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What is known of links, in finished words for the pages of Pins and landing pages. */
public final class LinkWords implements LinkNews {
    private static final int LONGEST = 120;

    private final Texts texts;
    private final Dates dates = new Dates(Locale.ENGLISH);

    public LinkWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> ofLink(DSLContext sql, ClientScope scope, String link) {
        return LinkChecks.known(sql, scope, List.of(link)).values().stream()
                .findFirst()
                .map(result -> say(result, scope.timeZone()));
    }

    /** Where the links do not fare alike, each says which it is. */
    @Override
    public List<String> ofPage(DSLContext sql, ClientScope scope, LandingPageId page) {
        var results = LinkChecks.ofPage(sql, scope, page);
        if (results.size() == 1) return List.of(say(results.getFirst(), scope.timeZone()));
        return results.stream()
                .map(result -> texts.say("links.of", shown(result.address()), say(result, scope.timeZone())))
                .toList();
    }

    private String say(LinkResult result, ZoneId zone) {
        return Stream.of(
                        outcome(result),
                        onward(result),
                        failing(result, zone),
                        texts.say("links.looked_at", day(result.checkedAt(), zone)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String outcome(LinkResult result) {
        var status = result.status();
        return texts.say("links.outcome." + result.outcome().key(), status == null ? 0 : status);
    }

    private @Nullable String onward(LinkResult result) {
        var end = result.finalAddress();
        if (!result.redirects() || end == null) return null;
        return texts.say(result.otherDomain() ? "links.onward.elsewhere" : "links.onward", shown(end));
    }

    private @Nullable String failing(LinkResult result, ZoneId zone) {
        var since = result.firstFailedAt();
        if (since == null) return null;
        return result.failedTwice() ? texts.say("links.failing", day(since, zone)) : texts.say("links.failed_once");
    }

    private String day(Instant at, ZoneId zone) {
        return dates.fullDay(LocalDate.ofInstant(at, zone));
    }

    private static String shown(String address) {
        return address.length() > LONGEST ? address.substring(0, LONGEST) + "…" : address;
    }
}
