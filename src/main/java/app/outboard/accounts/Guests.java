package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;
import static app.outboard.schema.Tables.TOKEN_LOOKUP;

import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.Tenant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** People without an account who hold a token: whose it is, before any agency is known. Only its hash is kept. */
public final class Guests {
    private final Database database;
    private final InstantSource clock;

    public Guests(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** So many tries of one thing within a time. */
    public record Limit(String key, Duration window, int most) {}

    /** Whose a token of this kind is. */
    public Optional<Guest> find(String kind, String token) {
        return database.global(sql -> sql.select(AGENCY.SLUG, TOKEN_LOOKUP.SUBJECT)
                .from(TOKEN_LOOKUP)
                .join(AGENCY)
                .on(AGENCY.ID.eq(TOKEN_LOOKUP.AGENCY_ID))
                .where(TOKEN_LOOKUP.TOKEN_HASH.eq(Tokens.hash(token)))
                .and(TOKEN_LOOKUP.KIND.eq(kind))
                .fetchOptional()
                .flatMap(row -> AgencyQueries.bySlug(sql, row.value1())
                        .map(house -> new Guest(new Member(house, null, Role.VIEWER), row.value2()))));
    }

    /** Somebody at an agency's door who was let in to nothing yet; empty where there is no such agency. */
    public Optional<Member> at(String slug) {
        if (!AgencySlug.isWellFormed(slug)) return Optional.empty();
        return database.global(sql -> AgencyQueries.bySlug(sql, slug))
                .map(house -> new Member(house, null, Role.VIEWER));
    }

    /** Lets in whoever comes with the token, from the end of this transaction on. */
    public static void admit(DSLContext tx, Tenant tenant, String kind, byte[] tokenHash, long subject) {
        tx.insertInto(TOKEN_LOOKUP)
                .set(TOKEN_LOOKUP.TOKEN_HASH, tokenHash)
                .set(TOKEN_LOOKUP.AGENCY_ID, tenant.agency())
                .set(TOKEN_LOOKUP.KIND, kind)
                .set(TOKEN_LOOKUP.SUBJECT, subject)
                .execute();
    }

    /** Forgets a token. */
    public static void expel(DSLContext tx, Tenant tenant, byte[] tokenHash) {
        tx.deleteFrom(TOKEN_LOOKUP)
                .where(TOKEN_LOOKUP.AGENCY_ID.eq(tenant.agency()))
                .and(TOKEN_LOOKUP.TOKEN_HASH.eq(tokenHash))
                .execute();
    }

    /** Forgets all tokens of a kind that stand for the same. */
    public static void expel(DSLContext tx, Tenant tenant, String kind, long subject) {
        tx.deleteFrom(TOKEN_LOOKUP)
                .where(TOKEN_LOOKUP.AGENCY_ID.eq(tenant.agency()))
                .and(TOKEN_LOOKUP.KIND.eq(kind))
                .and(TOKEN_LOOKUP.SUBJECT.eq(subject))
                .execute();
    }

    /** Forgets all tokens of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(TOKEN_LOOKUP)
                .where(TOKEN_LOOKUP.AGENCY_ID.eq(closing.agency()))
                .execute();
    }

    /** Counts one more try against each limit; the seconds to wait when one of them is passed, else 0. */
    public long count(List<Limit> limits) {
        var all = limits.stream()
                .map(limit -> new Throttle.Limit(limit.key(), limit.window(), limit.most()))
                .toList();
        return database.globalWrite(tx -> Throttle.count(tx, clock.instant(), all));
    }

    /** What of an address is counted: an IPv6 subscriber has a whole network of them. */
    public static String network(String address) {
        return Attempt.network(address);
    }
}
