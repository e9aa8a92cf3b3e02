package app.outboard.mails;

import app.outboard.accounts.Colleagues;
import app.outboard.ids.AgencyId;
import app.outboard.ids.MailId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.jobs.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;

/** Drops the bodies and files of an agency's old mails; each brings its own tidying along. That it went out stays known. */
final class TidyJob implements Job {
    static final String NAME = "mail-tidy";

    private final Database database;
    private final Colleagues colleagues;
    private final InstantSource clock;

    TidyJob(Database database, Colleagues colleagues, InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The payload is the agency's number. */
    static void enqueue(DSLContext tx, AgencyId agency, MailId id, Instant at) {
        Jobs.enqueue(tx, NAME, agency.value() + "-" + id.value(), String.valueOf(agency.value()), at);
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
                .ifPresent(operator -> database.write(
                        operator,
                        tx -> new MailRows(tx, agency).tidy(clock.instant().minus(Mails.KEPT))));
    }
}
