package app.outboard.accounts;

import static app.outboard.schema.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import app.outboard.ids.AgencyId;
import app.outboard.ids.PersonId;
import app.outboard.trail.Trail;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Notes acts that concern a person rather than one agency, in the trail of each agency they belong to. */
final class PersonTrail {
    private final Trail trail;

    PersonTrail(Trail trail) {
        this.trail = trail;
    }

    /**
     * Notes the act, at the end of a global transaction.
     *
     * @param by who did it; null for the command line
     */
    void note(DSLContext tx, PersonId whose, @Nullable PersonId by, String act, String subject) {
        var agencies = tx.select(MEMBERSHIP.AGENCY_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(whose))
                .orderBy(MEMBERSHIP.AGENCY_ID)
                .fetch(MEMBERSHIP.AGENCY_ID);
        agencies.forEach(agency -> noteIn(tx, agency, by, act, subject));
    }

    /** Turns the transaction to one agency; the row policies check what is written there. */
    void noteIn(DSLContext tx, AgencyId agency, @Nullable PersonId by, String act, String subject) {
        tx.setLocal(name("outboard", "agency"), inline(String.valueOf(agency.value())))
                .execute();
        trail.note(tx, agency, by, act, null, subject);
    }
}
