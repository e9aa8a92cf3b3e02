package app.outboard.documents;

import app.outboard.accounts.Colleagues;
import app.outboard.ids.AgencyId;
import app.outboard.ids.DocumentId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.jobs.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;

/** Deletes an agency's documents whose day is over; each brings its own removal along when it is asked for. */
final class RemovalJob implements Job {
    static final String NAME = "document-removal";

    private final Database database;
    private final Colleagues colleagues;
    private final InstantSource clock;

    RemovalJob(Database database, Colleagues colleagues, InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The payload is the agency's number; another time is another removal, for a document may be kept longer. */
    static void enqueue(DSLContext tx, AgencyId agency, DocumentId id, Instant at) {
        var instance = agency.value() + "-" + id.value() + "-" + at.getEpochSecond();
        Jobs.enqueue(tx, NAME, instance, String.valueOf(agency.value()), at);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        var agency = new AgencyId(Long.parseLong(payload.strip()));
        colleagues
                .actingFor(agency, null)
                .ifPresent(operator ->
                        database.write(operator, tx -> DocumentRows.removeExpired(tx, agency, clock.instant())));
    }
}
