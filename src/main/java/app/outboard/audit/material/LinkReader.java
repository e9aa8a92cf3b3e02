package app.outboard.audit.material;

import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.links.LinkResult;
import app.outboard.clients.ClientScope;
import app.outboard.pins.landing.PageAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads what was found behind links. Of several links to one page the worst counts: people follow that one too. */
public final class LinkReader {
    private static final Comparator<LinkResult> WORST_LAST = Comparator.comparing(LinkResult::failedTwice)
            .thenComparing(result -> result.outcome().fails())
            .thenComparing(LinkResult::otherDomain)
            .thenComparingInt(LinkResult::hops);

    private LinkReader() {}

    /** By {@code PageAddress.text()}; a site that asked programs to stay away was not looked at. */
    public static Map<String, LinkSeen> read(DSLContext sql, ClientScope scope) {
        var seen = new HashMap<String, LinkSeen>();
        LinkChecks.known(sql, scope).values().stream()
                .filter(LinkReader::tells)
                .sorted(WORST_LAST)
                .forEach(result -> seen.put(PageAddress.of(result.address()).text(), seen(result)));
        return seen;
    }

    private static boolean tells(LinkResult result) {
        return switch (result.outcome()) {
            case ROBOTS -> false;
            case OTHER -> result.status() != null;
            default -> true;
        };
    }

    private static LinkSeen seen(LinkResult result) {
        return new LinkSeen(
                result.outcome().key(),
                result.status(),
                result.hops(),
                result.finalAddress(),
                result.otherDomain(),
                result.title(),
                result.checkedAt(),
                result.firstFailedAt(),
                result.failedTwice() ? result.lastFailedAt() : null);
    }
}
