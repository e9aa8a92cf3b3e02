package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;
import static app.outboard.schema.Tables.MEMBERSHIP;
import static app.outboard.schema.Tables.PERSON;

import app.outboard.ids.PersonId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** Reads of agencies and who belongs to them, before anybody was let in. */
final class AgencyQueries {
    private static final List<SelectField<?>> PROFILE = List.of(
            AGENCY.ID,
            AGENCY.SLUG,
            AGENCY.NAME,
            AGENCY.FEW_CLICKS,
            AGENCY.PROVISIONAL_DAYS,
            AGENCY.RATE_CHANGE_POINTS,
            AGENCY.COUNT_CHANGE_PERCENT,
            AGENCY.LINK_HOST,
            AGENCY.DEMO);

    private AgencyQueries() {}

    static Optional<Agency> bySlug(DSLContext sql, String slug) {
        return sql.select(PROFILE).from(AGENCY).where(AGENCY.SLUG.eq(slug)).fetchOptional(AgencyQueries::profile);
    }

    static List<Agency> all(DSLContext sql) {
        return sql.select(PROFILE).from(AGENCY).orderBy(AGENCY.ID).fetch(AgencyQueries::profile);
    }

    /** The agencies somebody belongs to, by name; a demo comes last. */
    static List<Member> memberships(DSLContext sql, Person person) {
        return sql.select(PROFILE)
                .select(MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .join(AGENCY)
                .on(AGENCY.ID.eq(MEMBERSHIP.AGENCY_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person.id()))
                .orderBy(AGENCY.DEMO, AGENCY.NAME, AGENCY.ID)
                .fetch(row -> new Member(profile(row), person, Role.of(row.get(MEMBERSHIP.ROLE))));
    }

    static List<String> names(DSLContext sql, PersonId person) {
        return sql.select(AGENCY.NAME)
                .from(MEMBERSHIP)
                .join(AGENCY)
                .on(AGENCY.ID.eq(MEMBERSHIP.AGENCY_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person))
                .fetch(AGENCY.NAME);
    }

    /** Whether anybody is there beside the demo's person. */
    static boolean isAnybodyThere(DSLContext sql) {
        return sql.fetchExists(sql.selectOne().from(PERSON).where(DSL.not(PERSON.DEMO)));
    }

    private static Agency profile(Record row) {
        return new Agency(
                row.get(AGENCY.ID),
                row.get(AGENCY.SLUG),
                row.get(AGENCY.NAME),
                row.get(AGENCY.FEW_CLICKS),
                row.get(AGENCY.PROVISIONAL_DAYS),
                row.get(AGENCY.RATE_CHANGE_POINTS),
                row.get(AGENCY.COUNT_CHANGE_PERCENT),
                row.get(AGENCY.LINK_HOST),
                row.get(AGENCY.DEMO));
    }
}
