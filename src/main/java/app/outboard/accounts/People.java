package app.outboard.accounts;

import static app.outboard.schema.Tables.PERSON;

import app.outboard.ids.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** The rows of people. */
final class People {
    private People() {}

    static Optional<Login> login(DSLContext sql, String email) {
        return sql.select(PERSON.ID, PERSON.PASSWORD_HASH, PERSON.DEMO)
                .from(PERSON)
                .where(PERSON.EMAIL.eq(email))
                .fetchOptional(row -> new Login(row.value1(), row.value2(), row.value3()));
    }

    static Optional<String> name(DSLContext sql, PersonId person) {
        return sql.select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(person)).fetchOptional(PERSON.NAME);
    }

    static PersonId add(DSLContext tx, String email, String name, String hash, Instant now) {
        return tx.insertInto(PERSON)
                .set(PERSON.EMAIL, email)
                .set(PERSON.NAME, name)
                .set(PERSON.PASSWORD_HASH, hash)
                .set(PERSON.PASSWORD_CHANGED_AT, Times.utc(now))
                .set(PERSON.CREATED_AT, Times.utc(now))
                .returningResult(PERSON.ID)
                .fetchSingle()
                .value1();
    }

    static void setPassword(DSLContext tx, PersonId person, String hash, Instant now) {
        tx.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .set(PERSON.PASSWORD_CHANGED_AT, Times.utc(now))
                .where(PERSON.ID.eq(person))
                .execute();
    }

    /** The same password, hashed with today's parameters. */
    static void rehash(DSLContext tx, PersonId person, String hash) {
        tx.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .where(PERSON.ID.eq(person))
                .execute();
    }

    static void setProfile(DSLContext tx, PersonId person, String name, boolean shortcuts) {
        tx.update(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.SHORTCUTS, shortcuts)
                .where(PERSON.ID.eq(person))
                .execute();
    }

    static DigestWish digest(DSLContext sql, PersonId person) {
        return sql.select(PERSON.DIGEST, PERSON.TIME_ZONE)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchSingle(row -> new DigestWish(row.value1(), row.value2()));
    }

    static void setDigest(DSLContext tx, PersonId person, DigestWish wish) {
        tx.update(PERSON)
                .set(PERSON.DIGEST, wish.wanted())
                .set(PERSON.TIME_ZONE, wish.timeZone())
                .where(PERSON.ID.eq(person))
                .execute();
    }

    static void setTheme(DSLContext tx, PersonId person, String theme) {
        tx.update(PERSON).set(PERSON.THEME, theme).where(PERSON.ID.eq(person)).execute();
    }
}
