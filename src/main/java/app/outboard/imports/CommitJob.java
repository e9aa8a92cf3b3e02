package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_BATCH;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.Clients;
import app.outboard.ids.AgencyId;
import app.outboard.ids.BatchId;
import app.outboard.ids.PersonId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.text.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits a queued batch in the background. Running twice is harmless: the batch's state moves on in the transaction
 * that stores its figures.
 */
final class CommitJob implements Job {
    static final String NAME = "import-commit";
    private static final Logger LOG = LoggerFactory.getLogger(CommitJob.class);

    private final Database database;
    private final Colleagues colleagues;
    private final Clients clients;
    private final BatchWork work;
    private final Texts texts;
    private final ObjectMapper mapper;

    CommitJob(
            Database database,
            Colleagues colleagues,
            Clients clients,
            BatchWork work,
            Texts texts,
            ObjectMapper mapper) {
        this.database = database;
        this.colleagues = colleagues;
        this.clients = clients;
        this.work = work;
        this.texts = texts;
        this.mapper = mapper;
    }

    /** The job's payload, version 1. */
    record Payload(int v, long agency, @Nullable Long person, long batch) {}

    static String payload(Member member, BatchId batch) {
        var person = member.person();
        return "{\"v\":1,\"agency\":%d,\"person\":%s,\"batch\":%d}"
                .formatted(member.agency().value(), person == null ? "null" : person.value(), batch.value());
    }

    static String instance(Member member, BatchId batch) {
        return member.agency().value() + "-" + batch.value();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String text) {
        var payload = read(text);
        var person = payload.person() == null ? null : new PersonId(payload.person());
        var member = colleagues.actingFor(new AgencyId(payload.agency()), person);
        var batch = new BatchId(payload.batch());
        member.filter(it -> it.may(Role.ANALYST))
                .ifPresentOrElse(it -> commit(it, batch), () -> giveBack(new AgencyId(payload.agency()), batch));
    }

    private void commit(Member member, BatchId id) {
        try {
            var roster = Roster.of(clients, member);
            if (!committed(member, id, roster)) reopen(member, id, roster, "imports.refusal.moved_on");
        } catch (RuntimeException e) {
            LOG.error("The batch {} could not be committed", id.value(), e);
            reopen(member, id, Roster.of(clients, member), "imports.refusal.broken");
        }
    }

    /** Whoever queued it may not import any more: the batch is open again for their colleagues. */
    private void giveBack(AgencyId agency, BatchId id) {
        colleagues
                .actingFor(agency, null)
                .ifPresent(it -> reopen(it, id, Roster.of(clients, it), "imports.refusal.left"));
    }

    /** A batch no longer queued was committed by an earlier run of this job. */
    private boolean committed(Member member, BatchId id, Roster roster) {
        int files = database.read(
                member, sql -> BatchQueries.files(sql, member.agency(), id).size());
        try (var progress = new Progress(database, member, id, files)) {
            return database.job(
                    member,
                    tx -> queued(BatchQueries.find(tx, member.agency(), id))
                            .map(batch -> DryRun.keptIf(
                                    tx, () -> work.commit(tx, member, batch, roster, progress::step), kept -> kept))
                            .orElse(true));
        }
    }

    private static Optional<Batch> queued(Optional<Batch> batch) {
        return batch.filter(it -> it.state() == Batch.State.QUEUED);
    }

    /** Back to the preview, made anew, with a sentence saying that nothing was stored and why. */
    private void reopen(Member member, BatchId id, Roster roster, String reason) {
        database.job(member, tx -> {
            work.preview(tx, member, id, roster, null);
            return tx.update(IMPORT_BATCH)
                    .set(IMPORT_BATCH.STATE, Batch.State.OPEN.key())
                    .set(IMPORT_BATCH.REFUSAL, texts.say(reason))
                    .where(IMPORT_BATCH.AGENCY_ID.eq(member.agency()))
                    .and(IMPORT_BATCH.ID.eq(id))
                    .execute();
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
