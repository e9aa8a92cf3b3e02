package app.outboard.trail;

import static app.outboard.schema.Tables.TRAIL;

import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.ids.PersonId;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Notes acts. An act is a key of {@code messages/trail.properties} without its prefix, {@code client.added}. */
public final class Trail {
    private final InstantSource clock;

    public Trail(InstantSource clock) {
        this.clock = clock;
    }

    /** Forgets all acts of an agency that is being removed. */
    public void remove(DSLContext tx, AgencyId agency) {
        tx.deleteFrom(TRAIL).where(TRAIL.AGENCY_ID.eq(agency)).execute();
    }

    /**
     * Notes one act in the transaction of the change.
     *
     * @param person null stands for the command line
     * @param client the client it was about, where it was about one
     * @param subject what it was done to, in the words of that moment: a client's name, a file's
     */
    public void note(
            DSLContext tx,
            AgencyId agency,
            @Nullable PersonId person,
            String act,
            @Nullable ClientId client,
            String subject) {
        tx.insertInto(TRAIL)
                .set(TRAIL.AGENCY_ID, agency)
                .set(TRAIL.AT, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .set(TRAIL.PERSON_ID, person)
                .set(TRAIL.ACT, act)
                .set(TRAIL.CLIENT_ID, client)
                .set(TRAIL.SUBJECT, subject)
                .execute();
    }
}
