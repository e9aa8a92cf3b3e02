package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;
import static app.outboard.schema.Tables.MEMBERSHIP;
import static app.outboard.schema.Tables.PERSON;

import app.outboard.ids.AgencyId;
import app.outboard.ids.PersonId;
import app.outboard.platform.db.Database;
import app.outboard.platform.mail.Mailbox;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The people of an agency, for other features: their names, and the right to act for one of them in a job. */
public final class Colleagues {
    private final Database database;

    public Colleagues(Database database) {
        this.database = database;
    }

    /** Names of everybody who is, or was, of the member's agency. */
    public Map<PersonId, String> names(Member member) {
        return database.global(sql -> sql.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                .where(MEMBERSHIP.AGENCY_ID.eq(member.agency()))
                .fetchMap(PERSON.ID, PERSON.NAME));
    }

    /**
     * The member a job acts for, with the role they have by now; empty when they have left.
     *
     * @param person null stands for the command line
     */
    public Optional<Member> actingFor(AgencyId agency, @Nullable PersonId person) {
        return database.global(sql -> slug(sql, agency)
                .flatMap(slug -> AgencyQueries.bySlug(sql, slug))
                .flatMap(house -> person == null
                        ? Optional.of(new Member(house, null, Role.OWNER))
                        : member(sql, house, person)));
    }

    /** The address a member signs in with; empty for an operator at the command line. */
    public Optional<String> address(Member member) {
        return Optional.ofNullable(member.person())
                .flatMap(person -> database.global(sql -> sql.select(PERSON.EMAIL)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person))
                        .fetchOptional(PERSON.EMAIL)));
    }

    /** The owners of the member's agency, for mails. */
    public List<Mailbox> owners(Member member) {
        return database
                .global(sql -> sql.select(PERSON.EMAIL, PERSON.NAME)
                        .from(PERSON)
                        .join(MEMBERSHIP)
                        .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .where(MEMBERSHIP.AGENCY_ID.eq(member.agency()))
                        .and(MEMBERSHIP.ROLE.eq(Role.OWNER.word()))
                        .orderBy(PERSON.ID)
                        .fetch())
                .stream()
                .flatMap(row ->
                        Mailbox.read(row.value1()).map(found -> Mailbox.named(row.value2(), found.address())).stream())
                .toList();
    }

    /**
     * Somebody who wants to hear of all clients of an agency on Mondays.
     *
     * @param zone where their Monday begins
     */
    public record DigestReader(AgencyId agency, PersonId person, String email, String name, ZoneId zone) {}

    /** All of them, once for each agency they belong to; nobody of a demo. */
    public List<DigestReader> digestReaders() {
        return database.global(sql -> sql.select(
                        MEMBERSHIP.AGENCY_ID, PERSON.ID, PERSON.EMAIL, PERSON.NAME, PERSON.TIME_ZONE)
                .from(PERSON)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.DIGEST.isTrue())
                .and(PERSON.DEMO.isFalse())
                .orderBy(MEMBERSHIP.AGENCY_ID, PERSON.ID)
                .fetch(row -> new DigestReader(
                        row.value1(), row.value2(), row.value3(), row.value4(), ZoneId.of(row.value5()))));
    }

    /** The operator of every agency, for work the program does by itself. */
    public List<Member> operators() {
        return database.global(AgencyQueries::all).stream()
                .map(house -> new Member(house, null, Role.OWNER))
                .toList();
    }

    private static Optional<String> slug(DSLContext sql, AgencyId agency) {
        return sql.select(AGENCY.SLUG).from(AGENCY).where(AGENCY.ID.eq(agency)).fetchOptional(AGENCY.SLUG);
    }

    private static Optional<Member> member(DSLContext sql, Agency house, PersonId person) {
        return sql.select(PERSON.EMAIL, PERSON.NAME, PERSON.SHORTCUTS, PERSON.THEME, MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.AGENCY_ID.eq(house.id()))
                .and(MEMBERSHIP.PERSON_ID.eq(person))
                .fetchOptional(row -> new Member(
                        house,
                        new Person(person, row.value1(), row.value2(), row.value3(), row.value4()),
                        Role.of(row.value5())));
    }
}
