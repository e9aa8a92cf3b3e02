package app.outboard.audit.links;

import static app.outboard.schema.Tables.LINK_CHECK;
import static app.outboard.schema.Tables.LINK_CHECKING;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.LandingPageId;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The door to what is known of links. Reading never waits for a look and starts none; {@link #request} does. Links to names
 * reserved for examples, and texts that are no web address, are never looked at and stand in no answer.
 */
public final class LinkChecks {
    /** How long what was found counts as news. */
    public static final Duration FRESH = Duration.ofDays(7);

    private static final String ASK = """
            insert into link_check (agency_id, digest, address, host, due_at)
            select ?::bigint, decode(given.digest, 'hex'), given.address, given.host, ?::timestamptz
            from unnest(?::text[], ?::text[], ?::text[]) as given(digest, address, host)
            on conflict (agency_id, digest) do update
            set due_at = excluded.due_at
            where link_check.due_at is null and (link_check.checked_at is null or link_check.checked_at <= ?::timestamptz)
            """;

    private final Database database;
    private final Trail trail;
    private final InstantSource clock;

    public LinkChecks(Database database, Trail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * How far looking at a client's links is.
     *
     * @param links there are to look at, each once
     * @param known of how many something was found, however long ago
     * @param waiting for a look now
     */
    public record Progress(int links, int known, int waiting) {
        public boolean isDone() {
            return waiting == 0;
        }
    }

    /** The address by which a link's result is found; empty for a link no look can be had at. */
    public static Optional<String> address(String link) {
        return Addressed.of(link).map(Addressed::address);
    }

    /**
     * What was last found of the client's links, by {@link #address}; of those not looked at yet nothing. Each says when:
     * older than {@link #FRESH} is no news any more, but the best there is. Two statements.
     */
    public static Map<String, LinkResult> known(DSLContext sql, ClientScope scope) {
        return known(sql, scope, LinkQueries.links(sql, scope));
    }

    /** The same of some links. */
    public static Map<String, LinkResult> known(DSLContext sql, ClientScope scope, Collection<String> links) {
        return LinkQueries.results(sql, scope.agency(), Addressed.ofAll(links).values());
    }

    /** The same of the links that lead to one page, by address. */
    public static List<LinkResult> ofPage(DSLContext sql, ClientScope scope, LandingPageId page) {
        return List.copyOf(
                known(sql, scope, LinkQueries.linksTo(sql, scope, page)).values());
    }

    /**
     * Asks for a look at all of the client's links of which nothing fresh is known, in the background, once the transaction
     * has ended; asking again changes nothing. Nothing happens where the agency has switched looks off.
     *
     * @return how far it is
     */
    public static Progress request(DSLContext tx, ClientScope scope, Instant now) {
        var links = Addressed.ofAll(LinkQueries.links(tx, scope)).values();
        if (links.isEmpty() || !LinkQueries.areOn(tx, scope.agency())) return progress(tx, scope, now, links);
        tx.execute(
                ASK,
                scope.agency().value(),
                LinkQueries.at(now),
                links.stream().map(Addressed::digest).toArray(String[]::new),
                links.stream().map(Addressed::address).toArray(String[]::new),
                links.stream().map(Addressed::host).toArray(String[]::new),
                LinkQueries.at(now.minus(FRESH)));
        var progress = progress(tx, scope, now, links);
        if (!progress.isDone()) Turns.start(tx, scope.agency(), now);
        return progress;
    }

    public static Progress progress(DSLContext sql, ClientScope scope, Instant now) {
        return progress(
                sql, scope, now, Addressed.ofAll(LinkQueries.links(sql, scope)).values());
    }

    private static Progress progress(DSLContext sql, ClientScope scope, Instant now, Collection<Addressed> links) {
        return new Progress(
                links.size(),
                LinkQueries.results(sql, scope.agency(), links).size(),
                LinkQueries.waiting(sql, scope.agency(), links, now));
    }

    /** Whether the agency wants its links looked at; it does until it says otherwise. */
    public static boolean areOn(DSLContext sql, Member member) {
        return LinkQueries.areOn(sql, member.agency());
    }

    /** Switches looks on or off; what was found stays. A look under way ends with its link. */
    public void switchTo(Member member, boolean on) {
        database.write(member, tx -> {
            if (LinkQueries.areOn(tx, member.agency()) == on) return on;
            tx.insertInto(LINK_CHECKING)
                    .set(LINK_CHECKING.AGENCY_ID, member.agency())
                    .set(LINK_CHECKING.ENABLED, on)
                    .onConflict(LINK_CHECKING.AGENCY_ID)
                    .doUpdate()
                    .set(LINK_CHECKING.ENABLED, on)
                    .execute();
            trail.note(tx, member.agency(), member.person(), on ? "links.switched_on" : "links.switched_off", null, "");
            if (on) Turns.start(tx, member.agency(), clock.instant());
            return on;
        });
    }

    /** Deletes all of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(LINK_CHECK)
                .where(LINK_CHECK.AGENCY_ID.eq(closing.agency()))
                .execute();
        tx.deleteFrom(LINK_CHECKING)
                .where(LINK_CHECKING.AGENCY_ID.eq(closing.agency()))
                .execute();
    }
}
