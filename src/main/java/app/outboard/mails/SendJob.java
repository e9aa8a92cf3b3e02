package app.outboard.mails;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.ids.AgencyId;
import app.outboard.ids.MailId;
import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.jobs.Jobs;
import app.outboard.platform.mail.Delivery;
import app.outboard.platform.mail.Letter;
import app.outboard.platform.mail.PostOffice;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one mail. The try is written down before the server is asked and the outcome after; where the program ends between
 * them the next run sends again under the same number, so that a receiver shows it once.
 */
final class SendJob implements Job {
    static final String NAME = "mail-send";
    private static final Logger LOG = LoggerFactory.getLogger(SendJob.class);

    /** Between tries; after the last of them it has failed. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final Database database;
    private final Colleagues colleagues;
    private final @Nullable PostOffice office;
    private final Supplier<URI> base;
    private final WayIn wayIn;
    private final InstantSource clock;
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param office null where no SMTP server is set */
    SendJob(
            Database database,
            Colleagues colleagues,
            @Nullable PostOffice office,
            Supplier<URI> base,
            WayIn wayIn,
            InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.office = office;
        this.base = base;
        this.wayIn = wayIn;
        this.clock = clock;
    }

    /** The job's payload, version 1. */
    record Payload(int v, long agency, long mail) {}

    /** @param tries so far: each try is a job of its own, for one that is under way cannot be asked for again */
    static void enqueue(DSLContext tx, AgencyId agency, MailId id, int tries, Instant at) {
        var instance = agency.value() + "-" + id.value() + "-" + tries + "-" + at.toEpochMilli();
        var payload = "{\"v\":1,\"agency\":%d,\"mail\":%d}".formatted(agency.value(), id.value());
        Jobs.enqueue(tx, NAME, instance, payload, at);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String text) {
        var payload = read(text);
        var id = new MailId(payload.mail());
        colleagues
                .actingFor(new AgencyId(payload.agency()), null)
                .ifPresent(operator -> begin(operator, id).ifPresent(it -> finish(operator, id, it)));
    }

    /** @param tries with this one */
    private record Begun(Letter letter, int tries, PostOffice office) {}

    private Optional<Begun> begin(Member operator, MailId id) {
        return database.write(operator, tx -> {
            var rows = new MailRows(tx, operator.agency());
            var due = rows.due(id);
            var hold = due.map(it -> it.hold() == null && office == null ? Hold.NO_SMTP : it.hold());
            if (hold.isPresent()) rows.set(id, State.HELD, hold.get().key(), clock.instant());
            if (due.isEmpty() || hold.isPresent() || office == null) return Optional.<Begun>empty();
            var in = due.get().leadsIn() ? wayIn.path(tx, operator, due.get().effect()) : Optional.of("/");
            if (in.isEmpty()) {
                rows.set(id, State.HELD, Hold.GONE.key(), clock.instant());
                return Optional.<Begun>empty();
            }
            var token = Tokens.fresh();
            rows.trying(id, token, clock.instant());
            var wayOut = Unsubscribing.address(base.get(), operator.agency(), token);
            var letter = due.get().letter(wayOut, base.get().resolve(in.get()).toString(), clock.instant());
            return Optional.of(new Begun(letter, due.get().tries() + 1, office));
        });
    }

    private void finish(Member operator, MailId id, Begun begun) {
        switch (begun.office().send(begun.letter())) {
            case Delivery.Taken taken ->
                change(operator, tx -> new MailRows(tx, operator.agency()).sent(id, clock.instant()));
            case Delivery.Failed failed -> {
                LOG.warn("The mail {} was not taken, try {}: {}", id.value(), begun.tries(), failed.reason());
                change(operator, tx -> failed(tx, operator.agency(), id, begun.tries(), failed));
            }
        }
    }

    private void failed(DSLContext tx, AgencyId agency, MailId id, int tries, Delivery.Failed failed) {
        var rows = new MailRows(tx, agency);
        if (failed.lasting() || tries > WAITS.size()) {
            rows.set(id, State.FAILED, failed.reason(), clock.instant());
            return;
        }
        var next = clock.instant().plus(WAITS.get(tries - 1));
        rows.set(id, State.QUEUED, failed.reason(), next);
        enqueue(tx, agency, id, tries, next);
    }

    private void change(Member operator, Consumer<DSLContext> work) {
        database.<@Nullable Void>write(operator, tx -> {
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
