package app.outboard.demo;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.demo.invented.Script;
import app.outboard.ids.AgencyId;
import app.outboard.ids.PersonId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the demo agency, client by client; where it broke off it goes on. */
final class DemoJob implements Job {
    static final String NAME = "demo";
    private static final Logger LOG = LoggerFactory.getLogger(DemoJob.class);

    private final Database database;
    private final Colleagues colleagues;
    private final Maker maker;
    private final CheckUps checkUps;
    private final Script script;
    private final InstantSource clock;
    private final ObjectMapper mapper = new ObjectMapper();

    DemoJob(
            Database database,
            Colleagues colleagues,
            Maker maker,
            CheckUps checkUps,
            Script script,
            InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.maker = maker;
        this.checkUps = checkUps;
        this.script = script;
        this.clock = clock;
    }

    /** The job's payload, version 1. */
    record Payload(int v, long agency, long person) {}

    static String payload(Member member) {
        return "{\"v\":1,\"agency\":%d,\"person\":%d}"
                .formatted(
                        member.agency().value(),
                        Objects.requireNonNull(member.person()).value());
    }

    static String instance(Member member) {
        return Long.toString(member.agency().value());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String text) {
        var payload = read(text);
        colleagues
                .actingFor(new AgencyId(payload.agency()), new PersonId(payload.person()))
                .ifPresent(this::make);
    }

    private void make(Member member) {
        var making = database.read(member, sql -> MakingRows.find(sql, member.agency()))
                .filter(it -> !it.made());
        try {
            making.ifPresent(it -> make(member, it));
        } catch (RuntimeException e) {
            // Also where it was removed meanwhile: then there is no row to mark.
            LOG.error("The demo agency could not be made", e);
            change(member, tx -> MakingRows.fail(tx, member.agency()));
        }
    }

    private void make(Member member, Making making) {
        checkUps.begin(member);
        for (int n = 0; n < script.clients().size(); n++) {
            int done = n + 1;
            maker.make(member, script.clients().get(n), making.askedAt());
            change(member, tx -> MakingRows.step(tx, member.agency(), done));
        }
        checkUps.end(member);
        change(member, tx -> MakingRows.made(tx, member.agency(), clock.instant()));
    }

    private void change(Member member, Consumer<DSLContext> work) {
        database.<@Nullable Void>write(member, tx -> {
            work.accept(tx);
            return null;
        });
    }

    private Payload read(String text) {
        try {
            return mapper.readValue(text, Payload.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job payload that cannot be read", e);
        }
    }
}
