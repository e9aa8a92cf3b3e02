package app.outboard.readers;

import static app.outboard.schema.Tables.READER_PASS;

import app.outboard.accounts.Guests;
import app.outboard.accounts.Member;
import app.outboard.ids.ReaderId;
import app.outboard.mails.WayIn;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.crypto.Sealing;
import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.db.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What lets client people in: a link that opens once, and what a browser gets for it. Only hashes are kept; a link's token
 * is made as its letter leaves, so that no stored letter lets anybody in.
 */
public final class Passes implements WayIn {
    static final String LINK = "link";
    static final String SESSION = "session";
    /** Kinds of tokens, as {@link Guests} knows them. */
    static final String LINK_TOKEN = "reader-link";

    static final String SESSION_TOKEN = "reader-session";

    /** How long a link in an invitation opens, and one somebody has just asked for. */
    static final Duration INVITED = Duration.ofDays(7);

    static final Duration ASKED = Duration.ofMinutes(30);

    static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration IDLE = Duration.ofDays(7);

    private final Sealing sealing;
    private final InstantSource clock;

    public Passes(MasterKey key, InstantSource clock) {
        this.sealing = key.sealing("reader link");
        this.clock = clock;
    }

    @Override
    public Optional<String> path(DSLContext tx, Member operator, String effect) {
        return Effect.read(effect)
                .filter(it -> ReaderRows.find(tx, operator, it.reader()).isPresent())
                .map(it -> Paths.enter(link(tx, operator, it.reader(), it.invited() ? INVITED : ASKED)));
    }

    /** A link to hand over by hand: it can be looked at again while it is open. */
    void handOver(DSLContext tx, Tenant tenant, ReaderId reader) {
        var token = link(tx, tenant, reader, INVITED);
        tx.update(READER_PASS)
                .set(READER_PASS.TOKEN_SEALED, sealing.seal(token, place(tenant, reader)))
                .where(READER_PASS.AGENCY_ID.eq(tenant.agency()))
                .and(READER_PASS.TOKEN_HASH.eq(Tokens.hash(token)))
                .execute();
    }

    /** The path of a link that was handed over. */
    Optional<String> open(Tenant tenant, ReaderId reader, byte[] sealed) {
        return sealing.open(sealed, place(tenant, reader)).map(Paths::enter);
    }

    /** Whether a link opens yet; looking at it takes nothing of it. */
    boolean opens(DSLContext sql, Tenant tenant, String token) {
        return sql.fetchExists(
                READER_PASS,
                READER_PASS
                        .AGENCY_ID
                        .eq(tenant.agency())
                        .and(READER_PASS.TOKEN_HASH.eq(Tokens.hash(token)))
                        .and(READER_PASS.KIND.eq(LINK))
                        .and(READER_PASS.EXPIRES_AT.gt(ReaderRows.utc(clock.instant()))));
    }

    /**
     * Takes a link for a session, once. Other links of theirs end with it.
     *
     * @return the session's token; empty where the link was used or is too old
     */
    Optional<String> redeem(DSLContext tx, Tenant tenant, ReaderId reader, String token) {
        int taken = tx.deleteFrom(READER_PASS)
                .where(READER_PASS.AGENCY_ID.eq(tenant.agency()))
                .and(READER_PASS.TOKEN_HASH.eq(Tokens.hash(token)))
                .and(READER_PASS.READER_ID.eq(reader))
                .and(READER_PASS.KIND.eq(LINK))
                .and(READER_PASS.EXPIRES_AT.gt(ReaderRows.utc(clock.instant())))
                .execute();
        if (taken == 0) return Optional.empty();
        end(tx, tenant, reader, LINK, LINK_TOKEN);
        var session = Tokens.fresh();
        insert(tx, tenant, reader, SESSION, session, LONGEST);
        Guests.admit(tx, tenant, SESSION_TOKEN, Tokens.hash(session), reader.value());
        return Optional.of(session);
    }

    /** When a session was last used; empty where it has ended. */
    Optional<Instant> lastUse(DSLContext sql, Tenant tenant, ReaderId reader, String token) {
        var now = clock.instant();
        return sql.select(READER_PASS.LAST_USED_AT)
                .from(READER_PASS)
                .where(READER_PASS.AGENCY_ID.eq(tenant.agency()))
                .and(READER_PASS.TOKEN_HASH.eq(Tokens.hash(token)))
                .and(READER_PASS.READER_ID.eq(reader))
                .and(READER_PASS.KIND.eq(SESSION))
                .and(READER_PASS.EXPIRES_AT.gt(ReaderRows.utc(now)))
                .and(READER_PASS.LAST_USED_AT.gt(ReaderRows.utc(now.minus(IDLE))))
                .fetchOptional(row -> row.value1().toInstant());
    }

    void used(DSLContext tx, Tenant tenant, String token) {
        tx.update(READER_PASS)
                .set(READER_PASS.LAST_USED_AT, ReaderRows.utc(clock.instant()))
                .where(READER_PASS.AGENCY_ID.eq(tenant.agency()))
                .and(READER_PASS.TOKEN_HASH.eq(Tokens.hash(token)))
                .execute();
    }

    void endSession(DSLContext tx, Tenant tenant, String token) {
        tx.deleteFrom(READER_PASS)
                .where(READER_PASS.AGENCY_ID.eq(tenant.agency()))
                .and(READER_PASS.TOKEN_HASH.eq(Tokens.hash(token)))
                .execute();
        Guests.expel(tx, tenant, Tokens.hash(token));
    }

    /** Ends all their sessions and links. */
    void endAll(DSLContext tx, Tenant tenant, ReaderId reader) {
        end(tx, tenant, reader, LINK, LINK_TOKEN);
        end(tx, tenant, reader, SESSION, SESSION_TOKEN);
    }

    private String link(DSLContext tx, Tenant tenant, ReaderId reader, Duration open) {
        forgetEnded(tx, tenant, reader);
        var token = Tokens.forAddress();
        insert(tx, tenant, reader, LINK, token, open);
        Guests.admit(tx, tenant, LINK_TOKEN, Tokens.hash(token), reader.value());
        return token;
    }

    /** Links and sessions that ended by themselves are few, and go when the next is made. */
    private void forgetEnded(DSLContext tx, Tenant tenant, ReaderId reader) {
        var now = clock.instant();
        var ended = READER_PASS
                .EXPIRES_AT
                .le(ReaderRows.utc(now))
                .or(READER_PASS.KIND.eq(SESSION).and(READER_PASS.LAST_USED_AT.le(ReaderRows.utc(now.minus(IDLE)))));
        tx.deleteFrom(READER_PASS)
                .where(READER_PASS.AGENCY_ID.eq(tenant.agency()))
                .and(READER_PASS.READER_ID.eq(reader))
                .and(ended)
                .returning(READER_PASS.TOKEN_HASH)
                .fetch(READER_PASS.TOKEN_HASH)
                .forEach(hash -> Guests.expel(tx, tenant, hash));
    }

    private void insert(DSLContext tx, Tenant tenant, ReaderId reader, String kind, String token, Duration open) {
        var now = clock.instant();
        tx.insertInto(READER_PASS)
                .set(READER_PASS.AGENCY_ID, tenant.agency())
                .set(READER_PASS.TOKEN_HASH, Tokens.hash(token))
                .set(READER_PASS.READER_ID, reader)
                .set(READER_PASS.KIND, kind)
                .set(READER_PASS.MADE_AT, ReaderRows.utc(now))
                .set(READER_PASS.LAST_USED_AT, ReaderRows.utc(now))
                .set(READER_PASS.EXPIRES_AT, ReaderRows.utc(now.plus(open)))
                .execute();
    }

    private static void end(DSLContext tx, Tenant tenant, ReaderId reader, String kind, String token) {
        tx.deleteFrom(READER_PASS)
                .where(READER_PASS.AGENCY_ID.eq(tenant.agency()))
                .and(READER_PASS.READER_ID.eq(reader))
                .and(READER_PASS.KIND.eq(kind))
                .execute();
        Guests.expel(tx, tenant, token, reader.value());
    }

    private static String place(Tenant tenant, ReaderId reader) {
        return "reader/" + tenant.agency().value() + "/" + reader.value();
    }
}
