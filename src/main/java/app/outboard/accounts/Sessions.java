package app.outboard.accounts;

import static app.outboard.schema.Tables.PERSON;
import static app.outboard.schema.Tables.SESSION;

import app.outboard.ids.PersonId;
import app.outboard.platform.crypto.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Sessions in the database: only the hash of a token is kept. Each call works within the transaction it is handed. */
final class Sessions {
    static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration IDLE = Duration.ofDays(7);
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(10);
    private static final int MOST = 20;

    private Sessions() {}

    /** A session as its owner sees it. */
    record Listed(long id, String device, String address, Instant lastUsedAt) {}

    /** A session found by its token. */
    record Found(SignedIn signedIn, boolean isStale) {}

    /** Two statements: whose it is, and which agencies they belong to. */
    static Optional<Found> find(DSLContext sql, String token, Instant now) {
        var stale = Times.utc(now.minus(TOUCHED_EVERY));
        return sql.select(
                        SESSION.ID,
                        SESSION.LAST_USED_AT,
                        PERSON.ID,
                        PERSON.EMAIL,
                        PERSON.NAME,
                        PERSON.SHORTCUTS,
                        PERSON.THEME)
                .from(SESSION)
                .join(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .where(SESSION.TOKEN_HASH.eq(Tokens.hash(token)))
                .and(SESSION.EXPIRES_AT.gt(Times.utc(now)))
                .and(SESSION.LAST_USED_AT.gt(Times.utc(now.minus(IDLE))))
                .fetchOptional()
                .map(row -> {
                    var person = new Person(row.value3(), row.value4(), row.value5(), row.value6(), row.value7());
                    var memberships = AgencyQueries.memberships(sql, person);
                    return new Found(
                            new SignedIn(person, row.value1(), memberships),
                            row.value2().isBefore(stale));
                });
    }

    static void touch(DSLContext tx, long session, Instant now) {
        tx.update(SESSION)
                .set(SESSION.LAST_USED_AT, Times.utc(now))
                .where(SESSION.ID.eq(session))
                .execute();
    }

    /** Starts a session and returns its token; the longest unused one makes room when there are too many. */
    static String start(DSLContext tx, PersonId person, String device, String address, Instant now) {
        var token = Tokens.fresh();
        tx.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, Tokens.hash(token))
                .set(SESSION.PERSON_ID, person)
                .set(SESSION.DEVICE, device)
                .set(SESSION.ADDRESS, address)
                .set(SESSION.CREATED_AT, Times.utc(now))
                .set(SESSION.LAST_USED_AT, Times.utc(now))
                .set(SESSION.EXPIRES_AT, Times.utc(now.plus(LONGEST)))
                .execute();
        makeRoom(tx, person);
        return token;
    }

    /** A new token for the same session. */
    static String rotate(DSLContext tx, long session) {
        var token = Tokens.fresh();
        tx.update(SESSION)
                .set(SESSION.TOKEN_HASH, Tokens.hash(token))
                .where(SESSION.ID.eq(session))
                .execute();
        return token;
    }

    static List<Listed> of(DSLContext sql, PersonId person, Instant now) {
        return sql.select(SESSION.ID, SESSION.DEVICE, SESSION.ADDRESS, SESSION.LAST_USED_AT)
                .from(SESSION)
                .where(SESSION.PERSON_ID.eq(person))
                .and(SESSION.EXPIRES_AT.gt(Times.utc(now)))
                .and(SESSION.LAST_USED_AT.gt(Times.utc(now.minus(IDLE))))
                .orderBy(SESSION.LAST_USED_AT.desc(), SESSION.ID.desc())
                .fetch(row -> new Listed(
                        row.value1(), row.value2(), row.value3(), row.value4().toInstant()));
    }

    /** Ends one of the person's own sessions; nobody else's number does anything. */
    static int end(DSLContext tx, PersonId person, long session) {
        return tx.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person))
                .and(SESSION.ID.eq(session))
                .execute();
    }

    /** Ends all but one; 0 keeps none. */
    static int endOthers(DSLContext tx, PersonId person, long kept) {
        return tx.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person))
                .and(SESSION.ID.ne(kept))
                .execute();
    }

    static void tidyUp(DSLContext tx, Instant now) {
        tx.deleteFrom(SESSION)
                .where(SESSION.EXPIRES_AT.lt(Times.utc(now.minus(Duration.ofDays(1)))))
                .execute();
    }

    private static void makeRoom(DSLContext tx, PersonId person) {
        tx.deleteFrom(SESSION)
                .where(SESSION.ID.in(tx.select(SESSION.ID)
                        .from(SESSION)
                        .where(SESSION.PERSON_ID.eq(person))
                        .orderBy(SESSION.LAST_USED_AT.desc(), SESSION.ID.desc())
                        .offset(MOST)))
                .execute();
    }
}
