package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;
import static app.outboard.schema.Tables.MEMBERSHIP;
import static app.outboard.schema.Tables.PERSON;
import static app.outboard.schema.Tables.SESSION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import app.outboard.ids.AgencyId;
import app.outboard.ids.PersonId;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The one agency that may be a demo: made empty, with a person of its own, and removed again with everything in it. */
public final class Demos {
    private static final String SLUG = "demo";
    private static final String EMAIL = "demo@example.com";
    /** For the improbable case that somebody's real account has the other. */
    private static final String OTHER_EMAIL = "demo-agency@example.com";

    private final Database database;
    private final Trail trail;
    private final PersonTrail personTrail;
    private final Passwords passwords;
    private final InstantSource clock;

    Demos(Database database, Trail trail, PersonTrail personTrail, Passwords passwords, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.personTrail = personTrail;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The demo agency as its own person sees it; empty when there is none. */
    public Optional<Member> find() {
        return database.global(Demos::find);
    }

    /**
     * Makes the demo agency and its person, or finds them; twice is once. Nobody knows the person's password until
     * {@link #newPassword}.
     *
     * @return empty when the server is too busy to hash a password
     */
    public Optional<Member> open(String agencyName, String personName) {
        var there = find();
        if (there.isPresent()) return there;
        var hash = passwords.hash(Tokens.fresh());
        if (hash == null) return Optional.empty();
        return database.globalWrite(tx -> {
            SettingUp.oneAtATime(tx);
            if (find(tx).isEmpty()) make(tx, agencyName, personName, hash);
            return find(tx);
        });
    }

    /** The address the demo's person signs in with. */
    public String email(Member demo) {
        return database.global(sql -> sql.select(PERSON.EMAIL)
                .from(PERSON)
                .where(PERSON.ID.eq(person(demo)))
                .fetchSingle()
                .value1());
    }

    /** Gives the demo's person a new password, says it, and ends the sessions of the old one. */
    public Optional<String> newPassword(Member demo) {
        var password = Tokens.readable();
        var hash = passwords.hash(password);
        if (hash == null) return Optional.empty();
        database.<@Nullable Void>globalWrite(tx -> {
            People.setPassword(tx, person(demo), hash, clock.instant());
            Sessions.endOthers(tx, person(demo), 0);
            personTrail.note(tx, person(demo), null, "password.changed", EMAIL);
            return null;
        });
        return Optional.of(password);
    }

    /** Starts a session of the demo's person, for whom no password is asked. */
    String enter(Member demo, String device, String address) {
        return database.globalWrite(tx -> {
            var token = Sessions.start(tx, person(demo), device, address, clock.instant());
            personTrail.note(tx, person(demo), person(demo), "session.started", device);
            return token;
        });
    }

    /** The right to remove an agency: only a demo, and only by an owner. */
    public Optional<Closing> closing(Member member) {
        return member.house().demo() && member.may(Role.OWNER) ? Optional.of(new Closing(member)) : Optional.empty();
    }

    /**
     * Keeps everybody else out of the agency until the transaction ends. To be called first: whoever writes a row of the
     * agency holds a share of this lock, so nothing appears behind the deleting.
     */
    public void hold(DSLContext tx, Closing closing) {
        tx.select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.ID.eq(closing.agency()))
                .forUpdate()
                .fetch();
    }

    /** Deletes the agency itself, its memberships, its trail, and the demo's person with all sessions; to be called last. */
    public void remove(DSLContext tx, Closing closing) {
        trail.remove(tx, closing.agency());
        var people = select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.AGENCY_ID.eq(closing.agency()))
                .and(PERSON.DEMO);
        var leaving = tx.fetch(people).getValues(0, PersonId.class);
        tx.deleteFrom(SESSION).where(SESSION.PERSON_ID.in(leaving)).execute();
        tx.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.AGENCY_ID.eq(closing.agency()))
                .execute();
        tx.deleteFrom(PERSON).where(PERSON.ID.in(leaving)).execute();
        tx.deleteFrom(AGENCY).where(AGENCY.ID.eq(closing.agency())).execute();
    }

    /** Lets a first owner into the demo that was there before them, so that they can look around and remove it. */
    static void welcome(DSLContext tx, PersonId owner, InstantSource clock) {
        tx.insertInto(MEMBERSHIP)
                .columns(MEMBERSHIP.AGENCY_ID, MEMBERSHIP.PERSON_ID, MEMBERSHIP.ROLE, MEMBERSHIP.CREATED_AT)
                .select(select(
                                AGENCY.ID,
                                inline(owner, PERSON.ID),
                                inline(Role.OWNER.word()),
                                inline(Times.utc(clock.instant())))
                        .from(AGENCY)
                        .where(AGENCY.DEMO))
                .execute();
    }

    private void make(DSLContext tx, String agencyName, String personName, String hash) {
        var now = Times.utc(clock.instant());
        var email = People.login(tx, EMAIL).isEmpty() ? EMAIL : OTHER_EMAIL;
        var person = People.add(tx, email, personName, hash, clock.instant());
        tx.update(PERSON).set(PERSON.DEMO, true).where(PERSON.ID.eq(person)).execute();
        AgencyId agency = tx.insertInto(AGENCY)
                .set(AGENCY.SLUG, SLUG)
                .set(AGENCY.NAME, agencyName)
                .set(AGENCY.DEMO, true)
                .set(AGENCY.CREATED_AT, now)
                .returningResult(AGENCY.ID)
                .fetchSingle()
                .value1();
        tx.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.AGENCY_ID, agency)
                .set(MEMBERSHIP.PERSON_ID, person)
                .set(MEMBERSHIP.ROLE, Role.OWNER.word())
                .set(MEMBERSHIP.CREATED_AT, now)
                .execute();
        personTrail.noteIn(tx, agency, null, "agency.set_up", agencyName);
    }

    private static Optional<Member> find(DSLContext sql) {
        return sql.select(PERSON.ID, PERSON.EMAIL, PERSON.NAME, PERSON.SHORTCUTS, PERSON.THEME, AGENCY.SLUG)
                .from(AGENCY)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.AGENCY_ID.eq(AGENCY.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(AGENCY.DEMO)
                .and(PERSON.DEMO)
                .fetchOptional()
                .flatMap(row -> {
                    var person = new Person(row.value1(), row.value2(), row.value3(), row.value4(), row.value5());
                    return AgencyQueries.memberships(sql, person).stream()
                            .filter(member -> member.house().slug().equals(row.value6()))
                            .findFirst();
                });
    }

    private static PersonId person(Member demo) {
        if (!demo.house().demo())
            throw new IllegalArgumentException("Not a demo: " + demo.house().slug());
        return Objects.requireNonNull(demo.person());
    }
}
