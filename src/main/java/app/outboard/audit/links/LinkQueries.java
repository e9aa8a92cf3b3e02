package app.outboard.audit.links;

import static app.outboard.schema.Tables.LINK_CHECK;
import static app.outboard.schema.Tables.LINK_CHECKING;
import static app.outboard.schema.Tables.PIN;

import app.outboard.clients.ClientScope;
import app.outboard.ids.AgencyId;
import app.outboard.ids.LandingPageId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads of links and of what was found. */
final class LinkQueries {
    private LinkQueries() {}

    /** The links of a client's Pins, as they were said. */
    static Set<String> links(DSLContext sql, ClientScope scope) {
        return sql.selectDistinct(PIN.LINK)
                .from(PIN)
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .and(PIN.LINK.isNotNull())
                .fetchSet(PIN.LINK);
    }

    static Set<String> linksTo(DSLContext sql, ClientScope scope, LandingPageId page) {
        return sql.selectDistinct(PIN.LINK)
                .from(PIN)
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .and(PIN.LANDING_PAGE_ID.eq(page))
                .and(PIN.LINK.isNotNull())
                .fetchSet(PIN.LINK);
    }

    /** What is known of these, by address. */
    static Map<String, LinkResult> results(DSLContext sql, AgencyId agency, Collection<Addressed> links) {
        var found = new TreeMap<String, LinkResult>();
        if (links.isEmpty()) return found;
        sql.selectFrom(LINK_CHECK)
                .where(LINK_CHECK.AGENCY_ID.eq(agency))
                .and(among(links))
                .and(LINK_CHECK.CHECKED_AT.isNotNull())
                .forEach(row -> found.put(row.get(LINK_CHECK.ADDRESS), result(row)));
        return found;
    }

    /** How many of these still wait for a look now. */
    static int waiting(DSLContext sql, AgencyId agency, Collection<Addressed> links, Instant now) {
        if (links.isEmpty()) return 0;
        return sql.fetchCount(sql.selectOne()
                .from(LINK_CHECK)
                .where(LINK_CHECK.AGENCY_ID.eq(agency))
                .and(among(links))
                .and(LINK_CHECK.DUE_AT.le(at(now))));
    }

    /** On unless somebody switched them off. */
    static boolean areOn(DSLContext sql, AgencyId agency) {
        return sql.select(LINK_CHECKING.ENABLED)
                .from(LINK_CHECKING)
                .where(LINK_CHECKING.AGENCY_ID.eq(agency))
                .fetchOptional(LINK_CHECKING.ENABLED)
                .orElse(true);
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** One parameter, however many there are. */
    private static Condition among(Collection<Addressed> links) {
        var digests = links.stream().map(Addressed::digest).toArray(String[]::new);
        return DSL.condition(
                "{0} in (select decode(given.digest, 'hex') from unnest({1}) as given(digest))",
                LINK_CHECK.DIGEST, DSL.val(digests));
    }

    private static LinkResult result(Record row) {
        return new LinkResult(
                row.get(LINK_CHECK.ADDRESS),
                row.get(LINK_CHECK.CHECKED_AT).toInstant(),
                Outcome.ofKey(row.get(LINK_CHECK.OUTCOME)),
                row.get(LINK_CHECK.STATUS),
                row.get(LINK_CHECK.HOPS),
                row.get(LINK_CHECK.FINAL_ADDRESS),
                row.get(LINK_CHECK.OTHER_DOMAIN),
                row.get(LINK_CHECK.TITLE),
                row.get(LINK_CHECK.OG_TITLE),
                instant(row.get(LINK_CHECK.FIRST_FAILED_AT)),
                instant(row.get(LINK_CHECK.LAST_FAILED_AT)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
